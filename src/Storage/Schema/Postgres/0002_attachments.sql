-- Contents lie in chunks beside what refers to them, so that one backup holds both.
CREATE TABLE attachments (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  file_name TEXT COLLATE "C" NOT NULL,
  media_type TEXT COLLATE "C" NOT NULL,
  length BIGINT NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL,
  conversation_id TEXT COLLATE "C",
  at BIGINT NOT NULL,
  content_id TEXT COLLATE "C" NOT NULL,
  format BIGINT NOT NULL
);
CREATE TABLE attachment_chunks (
  content_id TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (content_id, number)
);
-- Contents that are on their way in; what a crash left of them is removed later.
CREATE TABLE attachment_uploads (
  content_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  started_at BIGINT NOT NULL
);
