using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Reads;

public sealed class SqliteReadTests() : ReadSuite(new SqliteSource())
{
    [Fact]
    public async Task Its_clock_is_the_programs() => (await Get<IStoreMaintenance>().Clock()).ShouldBe(Time.GetUtcNow());
}
