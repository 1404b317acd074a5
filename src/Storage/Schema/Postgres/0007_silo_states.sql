-- What Orleans keeps for itself: who is subscribed to a stream. A write names the version it was made on: of two that were made on
-- the same one, one is refused. The keys, and the names of parameters and results, are those that Orleans asks for.
CREATE TABLE silo_states (
  service TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  key_first BIGINT NOT NULL,
  key_second BIGINT NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  state BYTEA,
  PRIMARY KEY (service, type, key_first, key_second, key)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', $sql$
  SELECT state AS "PayloadBinary", version AS "Version" FROM silo_states
  WHERE service = @ServiceId AND type = @GrainTypeString AND key_first = @GrainIdN0 AND key_second = @GrainIdN1
    AND key = COALESCE(CAST(@GrainIdExtensionString AS TEXT), '')
$sql$),
('WriteToStorageKey', $sql$
  WITH added AS (
    INSERT INTO silo_states (service, type, key_first, key_second, key, version, state)
    SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, COALESCE(CAST(@GrainIdExtensionString AS TEXT), ''), 1, @PayloadBinary
    WHERE CAST(@GrainStateVersion AS INTEGER) IS NULL
    ON CONFLICT DO NOTHING RETURNING version),
  changed AS (
    UPDATE silo_states SET version = version + 1, state = @PayloadBinary
    WHERE service = @ServiceId AND type = @GrainTypeString AND key_first = @GrainIdN0 AND key_second = @GrainIdN1
      AND key = COALESCE(CAST(@GrainIdExtensionString AS TEXT), '') AND version = CAST(@GrainStateVersion AS INTEGER)
    RETURNING version)
  SELECT version AS "NewGrainStateVersion" FROM added UNION ALL SELECT version FROM changed
$sql$),
('ClearStorageKey', $sql$
  UPDATE silo_states SET version = version + 1, state = NULL
  WHERE service = @ServiceId AND type = @GrainTypeString AND key_first = @GrainIdN0 AND key_second = @GrainIdN1
    AND key = COALESCE(CAST(@GrainIdExtensionString AS TEXT), '') AND version = CAST(@GrainStateVersion AS INTEGER)
  RETURNING version AS "NewGrainStateVersion"
$sql$),
('DeleteStorageKey', $sql$
  DELETE FROM silo_states
  WHERE service = @ServiceId AND type = @GrainTypeString AND key_first = @GrainIdN0 AND key_second = @GrainIdN1
    AND key = COALESCE(CAST(@GrainIdExtensionString AS TEXT), '') AND version = CAST(@GrainStateVersion AS INTEGER)
  RETURNING version + 1 AS "NewGrainStateVersion"
$sql$);
