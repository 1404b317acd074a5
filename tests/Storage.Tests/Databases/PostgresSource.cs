using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Databases;

public sealed class PostgresSource(PostgresServer server) : IDatabaseSource, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;

    public Task<StorageOptions> New() => Task.FromResult(new StorageOptions
    {
        DataFolder = _folder, Database = server.NewDatabase(), Durability = Durability.Off,
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
