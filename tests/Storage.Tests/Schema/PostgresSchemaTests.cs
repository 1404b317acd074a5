using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;

namespace OmniContact.Storage.Tests.Schema;

public sealed class PostgresSchemaTests(PostgresServer server) : SchemaSuite(new PostgresSource(server))
{
    [Fact]
    public async Task The_release_before_runs_on_a_schema_that_is_one_step_ahead()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await using (var newer = Open(Steps("ALTER TABLE conversations ADD COLUMN mood TEXT"))) await newer.Migrate(false, default);
        await Opened.Reopen();
        (await Store.Commit(Make.Change(Make.Conversation("v1", "Active"), 1))).Ok.ShouldBeTrue();
        (await Store.FindConversation("v1"))!.Status.ShouldBe("Active");
    }

    [Fact]
    public async Task Several_that_start_at_once_apply_each_step_once()
    {
        var starting = Enumerable.Range(0, 4).Select(_ => Open(Get<Database>().Schema)).ToArray();
        var reports = await Task.WhenAll(starting.Select(database => Task.Run(() => database.Migrate(false, default))));
        reports.Count(report => report.Steps.Length > 0).ShouldBe(1);
        foreach (var database in starting) await database.DisposeAsync();
    }
}
