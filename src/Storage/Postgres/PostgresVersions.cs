using Npgsql;

namespace OmniContact.Storage.Postgres;

/// <summary>
/// Which versions of servers there are: each holds an advisory lock of its version's number, shared, on the writer's connection, and so for
/// as long as it can write. Who can take such a lock alone knows that no server of that version is there, nor comes before it is let go.
/// </summary>
internal static class PostgresVersions
{
    /// <summary>Beside the key of <see cref="PostgresTenancy"/>, to which the version is added; the second half of the key is the schema.</summary>
    private const int Ours = 0x4F6D7600;

    /// <summary>For as long as the connection lives; waits while somebody makes sure that there is none.</summary>
    public static void Hold(NpgsqlConnection connection, int version)
    {
        using NpgsqlCommand command = new($"SELECT pg_advisory_lock_shared({Key(version)})", connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Keeps servers of a version away until the transaction ends. False: there is one.</summary>
    public static Task<bool> KeepAway(Session session, long version, CancellationToken cancel) =>
        session.Row($"SELECT pg_try_advisory_xact_lock({Key(version)})", row => row.GetBoolean(0), [], cancel);

    /// <summary>Both halves of the key.</summary>
    public static string Key(long version) => $"{Ours + version}, hashtext(COALESCE(current_schema(), ''))";
}
