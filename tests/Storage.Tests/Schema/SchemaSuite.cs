using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Storage.Postgres;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Sqlite;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Schema;

public abstract class SchemaSuite(IDatabaseSource source) : StorageSuite(source)
{
    private IStoreMaintenance Maintenance => Get<IStoreMaintenance>();

    [Fact]
    public async Task A_dry_run_tells_the_steps_and_changes_nothing()
    {
        var latest = Get<Database>().Schema.Latest;
        for (var i = 0; i < 2; i++)
        {
            var plan = await Maintenance.Migrate(dryRun: true);
            (plan.From, plan.To, plan.Steps.Length).ShouldBe((0, latest, latest));
        }
        (await Maintenance.Migrate(dryRun: false)).Steps.ShouldBe(Get<Database>().Schema.Steps.Select(step => step.Name));
        await Opened.Reopen();
        (await Maintenance.Migrate(dryRun: true)).ShouldSatisfyAllConditions(
            plan => plan.From.ShouldBe(latest), plan => plan.To.ShouldBe(latest), plan => plan.Steps.ShouldBeEmpty());
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_database_as_it_was()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await Opened.Services.DisposeAsync();
        var good = Steps("CREATE TABLE good (id BIGINT)");
        var bad = Steps("CREATE TABLE good (id BIGINT)", "CREATE TABLE half (id BIGINT); INSERT INTO nowhere VALUES (1)");
        await using (var broken = Open(bad)) (await Should.ThrowAsync<Exception>(broken.Migrate(false, default))).Message.ShouldContain("nowhere");
        await using var database = Open(good);
        (await database.Migrate(true, default)).Steps.ShouldBeEmpty();
        await database.Execute("CREATE TABLE half (id BIGINT)", [], default);
        (await database.Row("SELECT status FROM conversations WHERE id = 'v1'", row => row.GetString(0), [], default)).ShouldBe("Queued");
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        await Maintenance.Migrate(false);
        await Opened.Services.DisposeAsync();
        await using (var newer = Open(Steps("CREATE TABLE a (id BIGINT)", "CREATE TABLE b (id BIGINT)"))) await newer.Migrate(false, default);
        await Opened.Reopen();
        var latest = Get<Database>().Schema.Latest;
        (await Should.ThrowAsync<StoreVersionException>(Maintenance.Migrate(false))).Message.ShouldContain($"version {latest + 2}");
        await Should.ThrowAsync<StoreVersionException>(Maintenance.Migrate(true));
        await Should.ThrowAsync<StoreVersionException>(Store.Commit(Make.New(Make.Conversation("v1"))));
        await Should.ThrowAsync<StoreVersionException>(Store.FindConversation("v1"));
    }

    internal SchemaSteps Steps(params string[] added)
    {
        var known = SchemaSteps.Embedded(Opened.Options.Database is null ? "Sqlite" : "Postgres").Steps;
        return new([.. known, .. added.Select((sql, i) => new SchemaStep(known.Length + 1 + i, $"{known.Length + 1 + i:0000}_added", sql))]);
    }

    internal Database Open(SchemaSteps steps) => Opened.Options.Database is null
        ? new SqliteDatabase(Opened.Options, steps, Time, NullLogger<Writing.Writer>.Instance)
        : new PostgresDatabase(Opened.Options, steps, Time, NullLogger<Writing.Writer>.Instance);
}
