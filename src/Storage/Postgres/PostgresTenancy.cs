using Npgsql;

namespace OmniContact.Storage.Postgres;

/// <summary>
/// The right to be a server of the database: an advisory lock of the writer's connection, so that it ends with the process, however that
/// ends. A machine that vanished is found out within ten seconds.
/// </summary>
internal static class PostgresTenancy
{
    /// <summary>For the writer's connection: PostgreSQL looks whether the other end still lives.</summary>
    public const string Watch = "-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=10000";

    /// <summary>Tells our locks from those of others; the second half of the key is the schema.</summary>
    private const int Ours = 0x4F6D6E69;

    /// <summary>Takes it for as long as the connection lives. Waits as for any lock: a server that was just killed may still have it.</summary>
    /// <returns>False: another server has it.</returns>
    public static bool Take(NpgsqlConnection connection, Tenancy tenancy) => tenancy == Tenancy.Guest || Lock(connection, "pg_advisory_lock", tenancy);

    /// <summary>Whether it could be taken; waits likewise.</summary>
    public static bool IsFree(NpgsqlConnection connection, Tenancy tenancy) => tenancy == Tenancy.Guest || Lock(connection, "pg_advisory_xact_lock", tenancy);

    private static bool Lock(NpgsqlConnection connection, string function, Tenancy tenancy)
    {
        var way = tenancy == Tenancy.Shared ? "_shared" : "";
        using NpgsqlCommand command = new($"SELECT {function}{way}({Ours}, hashtext(COALESCE(current_schema(), '')))", connection);
        try
        {
            command.ExecuteNonQuery();
            return true;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }
}
