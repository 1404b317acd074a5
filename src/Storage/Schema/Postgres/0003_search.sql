-- What has to be indexed, written with what it stands for, removed once it is indexed.
CREATE TABLE search_queue (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL
);

-- A document's number grows with the time of its message, so that hits come newest first. Terms come cut and folded.
CREATE TABLE message_documents (
  document BIGINT NOT NULL PRIMARY KEY,
  conversation_id TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  terms TSVECTOR NOT NULL,
  UNIQUE (conversation_id, number)
);
CREATE INDEX message_documents_by_term ON message_documents USING gin (terms);

CREATE TABLE customer_terms (
  term TEXT COLLATE "C" NOT NULL,
  customer_id TEXT COLLATE "C" NOT NULL,
  rank BIGINT NOT NULL,
  PRIMARY KEY (term, customer_id)
);
CREATE INDEX customer_terms_by_customer ON customer_terms (customer_id);

INSERT INTO search_queue (kind, key, number) SELECT 'message', conversation_id, number FROM messages WHERE text <> '';
INSERT INTO search_queue (kind, key, number) SELECT 'customer', id, 0 FROM customers;
