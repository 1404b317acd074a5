-- When an entry of the outbox was set aside; null for those of an earlier release.
ALTER TABLE outbox ADD COLUMN dead_at INTEGER;
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_because IS NOT NULL;
