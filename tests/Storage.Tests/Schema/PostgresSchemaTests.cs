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
}
