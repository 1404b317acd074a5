using OmniContact.Storage.Schema;

namespace OmniContact.Storage.Tests.Schema;

public sealed class SchemaPlanTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void Steps_are_numbered_without_a_gap(string database)
    {
        var steps = SchemaSteps.Embedded(database).Steps;
        steps.Select(step => step.Number).ShouldBe(Enumerable.Range(1, steps.Length));
    }

    [Fact]
    public void Both_databases_have_the_same_steps() =>
        SchemaSteps.Embedded("Sqlite").Steps.Select(step => step.Name).ShouldBe(SchemaSteps.Embedded("Postgres").Steps.Select(step => step.Name));

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 1, 0)]
    public void What_the_database_lacks_is_applied(int version, int newerAllowed, int missing) =>
        SchemaPlan.Missing("db", Known, Applied(version), newerAllowed).Length.ShouldBe(missing);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void A_newer_database_is_refused_by_name_and_version(int version, int newerAllowed)
    {
        var refusal = Should.Throw<StoreVersionException>(() => SchemaPlan.Missing("/data/x.db", Known, Applied(version), newerAllowed));
        refusal.Message.ShouldContain("/data/x.db");
        refusal.Message.ShouldContain($"version {version}");
    }

    [Fact]
    public void A_database_made_by_other_steps_is_refused() =>
        Should.Throw<StoreVersionException>(() => SchemaPlan.Missing("db", Known, [new(1, "0001_a", "other")], 0)).Message.ShouldContain("0001_a");

    private static SchemaSteps Known => new([new(1, "0001_a", "a"), new(2, "0002_b", "b")]);

    private static List<AppliedStep> Applied(int version) =>
        [.. new SchemaStep[] { new(1, "0001_a", "a"), new(2, "0002_b", "b"), new(3, "0003_c", "c"), new(4, "0004_d", "d") }
            .Take(version).Select(step => new AppliedStep(step.Number, step.Name, step.Checksum))];
}
