-- Which column of a source is which field, remembered by its headings: an officer maps each
-- system's list once. `fields` is a JSON list with the names of fields, null for what stays out.
CREATE TABLE import_source (
    id INTEGER PRIMARY KEY,
    headings TEXT NOT NULL UNIQUE CHECK (headings <> ''),
    fields TEXT NOT NULL
) STRICT;

-- What follows this file's own numbers in the lists that it exports, so that they come back as
-- updates here and are taken for nothing in another file.
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token TEXT NOT NULL CHECK (token <> '')
) STRICT;
INSERT INTO exchange (id, token) VALUES (1, lower(hex(randomblob(4))));
