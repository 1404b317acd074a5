using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

public sealed class PostgresAdminTests(PostgresServer server) : AdminSuite
{
    protected override PostgresServer? Database => server;
}
