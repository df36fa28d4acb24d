-- The emblem that the office gives, among the kept bytes.
ALTER TABLE organization ADD COLUMN emblem_sha256 TEXT CHECK (length(emblem_sha256) = 64);
