-- Where the silos of a cluster meet. Each change of a cluster's list counts its version up, in one statement with the change,
-- and names the version it was made on: of two that were made on the same one, one is refused.
CREATE TABLE silo_lists (
  cluster TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL
);
CREATE TABLE silos (
  cluster TEXT COLLATE "C" NOT NULL REFERENCES silo_lists (cluster),
  address TEXT COLLATE "C" NOT NULL,
  port INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  host TEXT COLLATE "C" NOT NULL,
  status INTEGER NOT NULL,
  gateway_port INTEGER NOT NULL,
  suspected TEXT COLLATE "C",
  started_at TIMESTAMPTZ NOT NULL,
  alive_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (cluster, address, port, generation)
);

-- The name and the columns of this table, the keys in it, and the names of parameters and results are those that Orleans asks for.
CREATE TABLE OrleansQuery (
  QueryKey TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  QueryText TEXT COLLATE "C" NOT NULL
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', $sql$
  WITH added AS (INSERT INTO silo_lists (cluster, version) VALUES (@DeploymentId, 0) ON CONFLICT DO NOTHING RETURNING 1)
  SELECT EXISTS (SELECT FROM added)
$sql$),
('InsertMembershipKey', $sql$
  WITH counted AS (
    UPDATE silo_lists SET version = version + 1
    WHERE cluster = @DeploymentId AND version = @Version AND NOT EXISTS (
      SELECT FROM silos WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING cluster),
  added AS (
    INSERT INTO silos (cluster, address, port, generation, name, host, status, gateway_port, started_at, alive_at)
    SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM counted
    RETURNING 1)
  SELECT EXISTS (SELECT FROM added)
$sql$),
('UpdateMembershipKey', $sql$
  WITH counted AS (
    UPDATE silo_lists SET version = version + 1
    WHERE cluster = @DeploymentId AND version = @Version AND EXISTS (
      SELECT FROM silos WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING cluster),
  changed AS (
    UPDATE silos SET status = @Status, suspected = CAST(@SuspectTimes AS TEXT), alive_at = @IAmAliveTime FROM counted
    WHERE silos.cluster = counted.cluster AND address = @Address AND port = @Port AND generation = @Generation
    RETURNING 1)
  SELECT EXISTS (SELECT FROM changed)
$sql$),
('UpdateIAmAlivetimeKey', $sql$
  UPDATE silos SET alive_at = @IAmAliveTime
  WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$sql$),
('MembershipReadRowKey', $sql$
  SELECT address AS "Address", port AS "Port", generation AS "Generation", name AS "SiloName", host AS "HostName", status AS "Status",
    gateway_port AS "ProxyPort", suspected AS "SuspectTimes", started_at AS "StartTime", alive_at AS "IAmAliveTime", version AS "Version"
  FROM silo_lists LEFT JOIN silos ON silos.cluster = silo_lists.cluster AND address = @Address AND port = @Port AND generation = @Generation
  WHERE silo_lists.cluster = @DeploymentId
$sql$),
('MembershipReadAllKey', $sql$
  SELECT address AS "Address", port AS "Port", generation AS "Generation", name AS "SiloName", host AS "HostName", status AS "Status",
    gateway_port AS "ProxyPort", suspected AS "SuspectTimes", started_at AS "StartTime", alive_at AS "IAmAliveTime", version AS "Version"
  FROM silo_lists LEFT JOIN silos ON silos.cluster = silo_lists.cluster
  WHERE silo_lists.cluster = @DeploymentId
$sql$),
('GatewaysQueryKey', $sql$
  SELECT address AS "Address", gateway_port AS "ProxyPort", generation AS "Generation" FROM silos
  WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0
$sql$),
('DeleteMembershipTableEntriesKey', $sql$
  WITH gone AS (DELETE FROM silos WHERE cluster = @DeploymentId RETURNING 1)
  UPDATE silo_lists SET version = version + 1 WHERE cluster = @DeploymentId AND EXISTS (SELECT FROM gone)
$sql$),
('CleanupDefunctSiloEntriesKey', $sql$
  DELETE FROM silos WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
$sql$);
