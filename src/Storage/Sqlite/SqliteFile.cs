using Microsoft.Data.Sqlite;

namespace OmniContact.Storage.Sqlite;

/// <summary>Opens connections to the file, each set up the same way.</summary>
internal sealed class SqliteFile
{
    private const int PageBytes = 4096;

    /// <summary>
    /// Of the writer: what it changes lies at the ends of the trees, and the system caches the rest. Each commit that has balanced a tree
    /// walks all slots of this cache (until the file has grown beyond 1 GB): with 64 MB that took 1.2 ms, one flush in four.
    /// </summary>
    private const int WriterCacheKilobytes = 8_192;
    private readonly StorageOptions _options;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public SqliteFile(StorageOptions options)
    {
        _options = options;
        Path = System.IO.Path.GetFullPath(System.IO.Path.Combine(options.DataFolder, StorageOptions.FileName));
    }

    public string Path { get; }

    public SqliteConnection OpenWriter()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        // SQLite gives the files beside it the same rights.
        OwnersFile.CreateIfMissing(Path);
        return Open($"PRAGMA journal_mode = WAL; PRAGMA synchronous = {_options.Durability.ToString().ToUpperInvariant()}; "
            + $"PRAGMA cache_size = -{WriterCacheKilobytes}; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY; "
            + (_options.MaxFileBytes == 0 ? "" : $"PRAGMA max_page_count = {_options.MaxFileBytes / PageBytes}"));
    }

    public SqliteConnection OpenReader() => Open("PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY");

    /// <summary>Folds the log into the file, which only a connection that has the file for itself can do.</summary>
    /// <exception cref="StoreInUseException">Another connection is open.</exception>
    public void Fold()
    {
        try
        {
            using var connection = Open("PRAGMA journal_mode = DELETE");
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode";
            if (command.ExecuteScalar() is "wal") throw new StoreInUseException(Path);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            throw new StoreInUseException(Path);
        }
    }

    private SqliteConnection Open(string settings)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)_options.Patience.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA busy_timeout = {(int)_options.Patience.TotalMilliseconds}; {settings}";
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
