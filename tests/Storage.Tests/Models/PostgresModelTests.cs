using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Models;

public sealed class PostgresModelTests(PostgresServer server) : ModelSuite(new PostgresSource(server))
{
    protected override int Histories => 15;
}
