using Npgsql;

namespace OmniContact.Storage.Postgres;

/// <summary>Connection strings of the writer and of everything else, made of the one that was given.</summary>
internal static class PostgresSettings
{
    /// <summary>By this name of its connection a running server is recognised.</summary>
    public const string WriterName = "OmniContact writer";

    private const string SilosName = "OmniContact silos";
    private const int MostForSilos = 4;

    public static NpgsqlConnectionStringBuilder Of(StorageOptions options)
    {
        NpgsqlConnectionStringBuilder settings = new(FromUri(options.Database!))
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            IncludeErrorDetail = false,
            KeepAlive = 10,
            MaxPoolSize = options.Readers,
        };
        if (settings.ApplicationName is null) settings.ApplicationName = "OmniContact";
        var seconds = (int)Math.Ceiling(options.Patience.TotalSeconds);
        var milliseconds = (int)options.Patience.TotalMilliseconds;
        settings.Timeout = seconds;
        // The server gives up first, so that a broken connection is not the usual answer to a slow statement.
        settings.CommandTimeout = seconds + 1;
        settings.Options = string.Join(' ', settings.Options,
            $"-c synchronous_commit={(options.Durability == Durability.Full ? "on" : "off")}",
            $"-c lock_timeout={milliseconds}",
            // A process that froze inside a transaction must not hold its rows for ever.
            $"-c idle_in_transaction_session_timeout={milliseconds}").Trim();
        return settings;
    }

    /// <summary>For the list of silos: few and short statements, beside whatever else a process asks.</summary>
    public static string ForSilos(StorageOptions options)
    {
        var settings = Of(options);
        (settings.ApplicationName, settings.MaxPoolSize) = (SilosName, MostForSilos);
        return settings.ToString();
    }

    /// <summary>The same database, with all tables in another schema.</summary>
    public static string InSchema(string database, string schema) =>
        new NpgsqlConnectionStringBuilder(FromUri(database)) { SearchPath = schema }.ToString();

    public static bool IsPostgres(string database) =>
        database.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || database.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || database.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || database.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    private static string FromUri(string database)
    {
        if (!database.Contains("://", StringComparison.Ordinal)) return database;
        Uri uri = new(database);
        var user = uri.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder settings = new()
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')),
        };
        if (user[0].Length > 0) settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) settings.Password = Uri.UnescapeDataString(user[1]);
        return settings.ToString();
    }
}
