-- Conversations are listed by any of these, newest first.
CREATE INDEX conversations_by_channel ON conversations (channel, started_at, id);
CREATE INDEX conversations_by_category ON conversations (category, started_at, id) WHERE category IS NOT NULL;
