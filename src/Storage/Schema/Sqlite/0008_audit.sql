-- The audit is read newest first, among far more facts of other kinds.
CREATE INDEX facts_audit ON facts (position) WHERE kind LIKE 'audit.%';
