using Microsoft.Extensions.DependencyInjection;

namespace OmniContact.Storage.Tests;

public sealed class StorageOptionsTests
{
    public static TheoryData<string, StorageOptions> Faults() => new()
    {
        { "DataFolder", new() { DataFolder = " " } },
        { "Durability", new() { Durability = (Durability)9 } },
        { "MaxQueuedUnits 0 is outside 1..1000000", new() { MaxQueuedUnits = 0 } },
        { "MaxBatchUnits 10001", new() { MaxBatchUnits = 10_001 } },
        { "Readers 101", new() { Readers = 101 } },
        { "Patience 00:01:01", new() { Patience = TimeSpan.FromSeconds(61) } },
        { "CheckUpToBytes -1", new() { CheckUpToBytes = -1 } },
        { "MaxFileBytes 1 ", new() { MaxFileBytes = 1 } },
        { "Database", new() { Database = "somewhere" } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_value_outside_its_bounds_is_refused_at_start_by_name(string named, StorageOptions options) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddStorage(options)).Message.ShouldContain(named);

    [Theory]
    [InlineData("Host=127.0.0.1;Database=x")]
    [InlineData("postgresql://user:p%40ss@db.example:6432/omni")]
    [InlineData("postgres://db.example/omni")]
    public void Both_ways_to_name_a_postgresql_database_are_taken(string database) =>
        Should.NotThrow(() => new StorageOptions { Database = database }.Validate());

    [Fact]
    public void An_address_becomes_a_connection_string()
    {
        var settings = Postgres.PostgresSettings.Of(new() { Database = "postgresql://us%65r:p%40ss@db.example:6432/omni" });
        (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database).ShouldBe(("db.example", 6432, "user", "p@ss", "omni"));
        settings.Options!.ShouldContain("synchronous_commit=on");
    }
}
