using OmniContact.Storage;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Crash.Tests.Processes;

/// <summary>A folder, and a database where it is not in the folder; gone afterwards.</summary>
internal sealed class Data : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omni-crash-").FullName;

    /// <param name="server">Where the database is; null = SQLite in the folder.</param>
    public Data(PostgresServer? server) => Database = server?.NewDatabase();

    public string Folder => Path.Combine(_folder, "data");

    public string? Database { get; }

    public string[] Arguments => ["--data", Folder, .. Database is null ? [] : new[] { "--database", Database }];

    /// <summary>A place for files beside the data.</summary>
    public string Beside(string name) => Path.Combine(_folder, name);

    /// <summary>The stored data, as it lies there.</summary>
    public TestStore Open() => TestStore.On(new StorageOptions { DataFolder = Folder, Database = Database });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
