-- Documents as they were issued. Their bytes are kept by their SHA-256, beside the journal: what
-- has been signed is never written again.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL CHECK (document <> ''),
    staff_id INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (title <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    issued_on TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    scan_name TEXT,
    scan_sha256 TEXT CHECK (length(scan_sha256) = 64),
    UNIQUE (number, revision)
) STRICT;
CREATE INDEX issue_staff ON issue (staff_id);
