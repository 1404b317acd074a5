using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OmniContact.Storage;

/// <summary>Tells a database that is away, full or locked from a statement that it rejects.</summary>
internal static class Failures
{
    // SQLITE_PERM, BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOLFS, AUTH, NOTADB.
    private static readonly HashSet<int> SqliteAway = [3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 22, 23, 26];

    // Connection, resources (disk full, too many connections), object in use, operator intervention, system error.
    private static readonly string[] PostgresAway = ["08", "53", "55", "57", "58", "XX", "25006", "28", "3D"];

    public static bool IsUnavailable(Exception exception) => exception switch
    {
        StoreUnavailableException => true,
        SqliteException sqlite => SqliteAway.Contains(sqlite.SqliteErrorCode),
        PostgresException postgres => PostgresAway.Any(postgres.SqlState.StartsWith),
        NpgsqlException or SocketException or TimeoutException or IOException => true,
        _ => false,
    };

    /// <summary>Another process was faster: on PostgreSQL a second try sees what it wrote.</summary>
    public static bool IsRace(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public static StoreUnavailableException Unavailable(Exception exception) =>
        exception as StoreUnavailableException
        ?? new StoreUnavailableException($"The database is unavailable: {Said(exception)}");

    /// <summary>What each of the causes says, the outermost first.</summary>
    private static string Said(Exception exception) =>
        exception.InnerException is { } cause ? $"{exception.Message}: {Said(cause)}" : exception.Message;
}
