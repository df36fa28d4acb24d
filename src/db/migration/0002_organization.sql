-- The municipality itself: its name, units, plan period, signatories and choices.
CREATE TABLE organization (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('city', 'town', 'subdistrict', 'sao', 'pao')),
    province TEXT NOT NULL,
    first_year_be INTEGER NOT NULL CHECK (first_year_be BETWEEN 2500 AND 2700)
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
CREATE INDEX unit_parent ON unit (parent_id);

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('prepare', 'propose', 'agree', 'approve')),
    name TEXT NOT NULL,
    position_text TEXT NOT NULL,
    sort INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
