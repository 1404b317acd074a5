using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Databases;

public sealed class PostgresSource(PostgresServer server) : IDatabaseSource
{
    public Task<StorageOptions> New() => Task.FromResult(new StorageOptions { Database = server.NewDatabase(), Durability = Durability.Off });
}
