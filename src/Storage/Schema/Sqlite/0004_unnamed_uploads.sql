-- An upload that no message names is removed after a day. Its conversation is that of a message which was seen to name it;
-- it was wanted when a message was last about to.
ALTER TABLE attachments ADD COLUMN wanted_at INTEGER;
CREATE INDEX attachments_unnamed ON attachments (at) WHERE conversation_id IS NULL;
CREATE INDEX messages_with_attachments ON messages (at) WHERE body LIKE '%"attachments":[{%';
