using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Reads;

public sealed class PostgresReadTests(PostgresServer server) : ReadSuite(new PostgresSource(server))
{
    [Fact]
    public async Task Its_clock_is_the_servers_own()
    {
        var theirs = await Get<IStoreMaintenance>().Clock();
        theirs.Offset.ShouldBe(TimeSpan.Zero);
        theirs.ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1));
    }
}
