-- Instants are UTC ticks of 100 ns. Text sorts by code point (BINARY), as on PostgreSQL.
CREATE TABLE conversations (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  customer_id TEXT NOT NULL,
  entry_point_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  medium TEXT NOT NULL,
  status TEXT NOT NULL,
  queue_id TEXT,
  owner_id TEXT,
  agent_ids TEXT NOT NULL,
  enqueued_at INTEGER,
  started_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  closed_at INTEGER,
  category TEXT,
  format INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX conversations_waiting ON conversations (queue_id) WHERE enqueued_at IS NOT NULL;
CREATE INDEX conversations_by_customer ON conversations (customer_id, started_at, id);
CREATE INDEX conversations_by_queue ON conversations (queue_id, started_at, id);
CREATE INDEX conversations_by_owner ON conversations (owner_id, started_at, id);
CREATE INDEX conversations_by_start ON conversations (started_at, id);

CREATE TABLE conversation_agents (
  agent_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  PRIMARY KEY (agent_id, conversation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  tier TEXT,
  tags TEXT NOT NULL,
  handles TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  format INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX customers_sorted ON customers (sort_key, id) WHERE deleted = 0;

CREATE TABLE actors (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  format INTEGER NOT NULL,
  body TEXT,
  PRIMARY KEY (kind, key)
) STRICT;

CREATE TABLE uniques (
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
  conversation_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  customer_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  author_id TEXT,
  channel TEXT NOT NULL,
  text TEXT NOT NULL,
  format INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (conversation_id, number)
) STRICT;
CREATE INDEX messages_by_customer ON messages (customer_id, at, conversation_id, number);

CREATE TABLE deadlines (
  owner_kind TEXT NOT NULL,
  owner_key TEXT NOT NULL,
  shard INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (owner_kind, owner_key)
) STRICT;
CREATE INDEX deadlines_due ON deadlines (shard, due_at);

CREATE TABLE outbox (
  sender TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  shard INTEGER NOT NULL,
  receiver TEXT NOT NULL,
  kind TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  dead_because TEXT,
  format INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (sender, sequence)
) STRICT;
CREATE INDEX outbox_undelivered ON outbox (shard, sender, receiver, sequence) WHERE dead_because IS NULL;

CREATE TABLE facts (
  position INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  conversation_id TEXT,
  customer_id TEXT,
  queue_id TEXT,
  agent_id TEXT,
  format INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE idempotency (
  key TEXT NOT NULL PRIMARY KEY,
  request_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX idempotency_by_age ON idempotency (at);

-- Numbers that only grow: the position of the last fact.
CREATE TABLE counters (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO counters (name, value) VALUES ('facts', 0);

CREATE TABLE documents (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  etag TEXT NOT NULL,
  format INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT;

CREATE TABLE configuration_changes (
  version INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE configuration_rows (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  format INTEGER NOT NULL,
  body TEXT,
  PRIMARY KEY (kind, id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX configuration_rows_by_version ON configuration_rows (version);

-- Where a health check writes and removes a row.
CREATE TABLE probes (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  filler BLOB NOT NULL
) STRICT;
