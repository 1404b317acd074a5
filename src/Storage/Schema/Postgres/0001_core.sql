-- Instants are UTC ticks of 100 ns. Text sorts by code point, as on SQLite.
CREATE TABLE conversations (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  customer_id TEXT COLLATE "C" NOT NULL,
  entry_point_id TEXT COLLATE "C" NOT NULL,
  channel TEXT COLLATE "C" NOT NULL,
  medium TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  queue_id TEXT COLLATE "C",
  owner_id TEXT COLLATE "C",
  agent_ids TEXT COLLATE "C" NOT NULL,
  enqueued_at BIGINT,
  started_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  closed_at BIGINT,
  category TEXT COLLATE "C",
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX conversations_waiting ON conversations (queue_id) WHERE enqueued_at IS NOT NULL;
CREATE INDEX conversations_by_customer ON conversations (customer_id, started_at, id);
CREATE INDEX conversations_by_queue ON conversations (queue_id, started_at, id);
CREATE INDEX conversations_by_owner ON conversations (owner_id, started_at, id);
CREATE INDEX conversations_by_start ON conversations (started_at, id);

CREATE TABLE conversation_agents (
  agent_id TEXT COLLATE "C" NOT NULL,
  conversation_id TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (agent_id, conversation_id)
);

CREATE TABLE customers (
  id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  sort_key TEXT COLLATE "C" NOT NULL,
  tier TEXT COLLATE "C",
  tags TEXT COLLATE "C" NOT NULL,
  handles TEXT COLLATE "C" NOT NULL,
  changed_at BIGINT NOT NULL,
  deleted BIGINT NOT NULL,
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL
);
CREATE INDEX customers_sorted ON customers (sort_key, id) WHERE deleted = 0;

CREATE TABLE actors (
  kind TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  epoch BIGINT NOT NULL,
  format BIGINT NOT NULL,
  body TEXT COLLATE "C",
  PRIMARY KEY (kind, key)
);

CREATE TABLE uniques (
  scope TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (scope, name)
);

CREATE TABLE messages (
  conversation_id TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  customer_id TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  author_id TEXT COLLATE "C",
  channel TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (conversation_id, number)
);
CREATE INDEX messages_by_customer ON messages (customer_id, at, conversation_id, number);

CREATE TABLE deadlines (
  owner_kind TEXT COLLATE "C" NOT NULL,
  owner_key TEXT COLLATE "C" NOT NULL,
  shard BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  PRIMARY KEY (owner_kind, owner_key)
);
CREATE INDEX deadlines_due ON deadlines (shard, due_at);

CREATE TABLE outbox (
  sender TEXT COLLATE "C" NOT NULL,
  sequence BIGINT NOT NULL,
  shard BIGINT NOT NULL,
  receiver TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  attempts BIGINT NOT NULL,
  dead_because TEXT COLLATE "C",
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (sender, sequence)
);
CREATE INDEX outbox_undelivered ON outbox (shard, sender, receiver, sequence) WHERE dead_because IS NULL;

CREATE TABLE facts (
  position BIGINT NOT NULL PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL,
  conversation_id TEXT COLLATE "C",
  customer_id TEXT COLLATE "C",
  queue_id TEXT COLLATE "C",
  agent_id TEXT COLLATE "C",
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL
);

CREATE TABLE idempotency (
  key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  request_hash TEXT COLLATE "C" NOT NULL,
  answer TEXT COLLATE "C" NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX idempotency_by_age ON idempotency (at);

-- Numbers that only grow: the position of the last fact.
CREATE TABLE counters (
  name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('facts', 0);

CREATE TABLE documents (
  kind TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  etag TEXT COLLATE "C" NOT NULL,
  format BIGINT NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (kind, key)
);

CREATE TABLE configuration_changes (
  version BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL
);
CREATE TABLE configuration_rows (
  kind TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  format BIGINT NOT NULL,
  body TEXT COLLATE "C",
  PRIMARY KEY (kind, id, version)
);
CREATE INDEX configuration_rows_by_version ON configuration_rows (version);

-- Where a health check writes and removes a row.
CREATE TABLE probes (
  id BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  filler BYTEA NOT NULL
);
