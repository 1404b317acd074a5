-- Contents lie in chunks beside what refers to them, so that one backup holds both.
CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  length INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  conversation_id TEXT,
  at INTEGER NOT NULL,
  content_id TEXT NOT NULL,
  format INTEGER NOT NULL
) STRICT;
CREATE TABLE attachment_chunks (
  content_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (content_id, number)
) STRICT;
-- Contents that are on their way in; what a crash left of them is removed later.
CREATE TABLE attachment_uploads (
  content_id TEXT NOT NULL PRIMARY KEY,
  started_at INTEGER NOT NULL
) STRICT;
