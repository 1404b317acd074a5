using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Administration;

public sealed class PostgresAdministrationTests(PostgresServer server) : AdministrationSuite(new PostgresSource(server))
{
    protected override async Task<bool> Found(string conversation, string aside) => await Get<Database>().Row(
        $"SELECT COUNT(*) FROM {aside}.conversations WHERE id = $1", row => row.GetInt64(0), [conversation], default) == 1;
}
