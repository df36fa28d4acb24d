-- How a document is signed, once the officer has chosen: how many sign beside each other, and who.
CREATE TABLE document_signing (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL UNIQUE CHECK (document <> ''),
    per_row INTEGER NOT NULL CHECK (per_row BETWEEN 1 AND 4)
) STRICT;

-- A place to sign. Dots are printed where nobody is named; the place stays when its signatory goes.
CREATE TABLE document_signatory (
    id INTEGER PRIMARY KEY,
    signing_id INTEGER NOT NULL REFERENCES document_signing (id) ON DELETE CASCADE,
    signatory_id INTEGER REFERENCES signatory (id) ON DELETE SET NULL,
    caption TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_signatory_signing ON document_signatory (signing_id);
CREATE INDEX document_signatory_signatory ON document_signatory (signatory_id);
