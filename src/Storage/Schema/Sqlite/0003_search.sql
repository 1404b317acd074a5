-- What has to be indexed, written with what it stands for, removed once it is indexed.
CREATE TABLE search_queue (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  number INTEGER NOT NULL
) STRICT;

-- A document's number grows with the time of its message, so that hits come newest first.
CREATE TABLE message_documents (
  document INTEGER NOT NULL PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  UNIQUE (conversation_id, number)
) STRICT;
-- Terms come cut and folded; the tokenizer only parts them at spaces.
CREATE VIRTUAL TABLE message_terms USING fts5 (terms, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');

CREATE TABLE customer_terms (
  term TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  PRIMARY KEY (term, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_terms_by_customer ON customer_terms (customer_id);

INSERT INTO search_queue (kind, key, number) SELECT 'message', conversation_id, number FROM messages WHERE text <> '';
INSERT INTO search_queue (kind, key, number) SELECT 'customer', id, 0 FROM customers;
