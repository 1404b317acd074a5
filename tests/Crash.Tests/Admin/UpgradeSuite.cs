using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>Data of an older release: told, tried, upgraded by the start, and taken back.</summary>
public abstract class UpgradeSuite
{
    /// <summary>The last step of the schema.</summary>
    private const int Newest = 9;

    protected abstract PostgresServer? Server { get; }

    [Fact]
    public async Task An_older_database_is_told_tried_upgraded_and_taken_back()
    {
        using Data data = new(Server);
        await Centre.Configure(data);
        var conversation = await Talk(data);
        await MakeOlder(data);

        (await AdminProcess.Refused(data, "check")).ShouldContain($"schema version 2; this program needs {Newest}");
        var told = await AdminProcess.Done(data, "upgrade", "--dry-run");
        told.ShouldContain("to do: 0003_search");
        told.ShouldContain("to do: 0004_unnamed_uploads");
        told.ShouldContain("to do: 0005_silos");
        told.ShouldContain("to do: 0006_dead_letters");
        told.ShouldContain("Nothing was changed");
        (await AdminProcess.Refused(data, "check")).ShouldContain("schema version 2");

        await using (var server = await ServerProcess.Start(data))
        {
            var again = await Tab.SignIn(server.Url, "admin", Password(await AdminProcess.Done(data, "reset-password")));
            (await again.Get(server.Url, $"/api/v1/conversations/{conversation}")).GetProperty("id").GetString().ShouldBe(conversation);
            (await AdminProcess.Done(data, "check")).ShouldContain("all in order");
            (await AdminProcess.Done(data, "upgrade")).ShouldContain("nothing to do");
            (await AdminProcess.Refused(data, "upgrade", "--back")).ShouldContain("in use by a running server");
        }
        (await AdminProcess.Done(data, "upgrade", "--back")).ShouldContain("at schema version 2");
        (await AdminProcess.Refused(data, "check")).ShouldContain("schema version 2");
        (await AdminProcess.Done(data, "upgrade")).ShouldContain($"schema version {Newest}");
        (await AdminProcess.Done(data, "check")).ShouldContain("all in order");
    }

    protected abstract IEnumerable<string> DropSearch { get; }

    protected abstract IEnumerable<string> DropSilos { get; }

    private static IEnumerable<string> DropUnnamed =>
        ["DROP INDEX attachments_unnamed", "DROP INDEX messages_with_attachments", "ALTER TABLE attachments DROP COLUMN wanted_at"];

    private static IEnumerable<string> DropDeadLetters => ["DROP INDEX outbox_dead", "ALTER TABLE outbox DROP COLUMN dead_at"];

    private static IEnumerable<string> DropAudit => ["DROP INDEX facts_audit"];

    private static IEnumerable<string> DropLists => ["DROP INDEX conversations_by_channel", "DROP INDEX conversations_by_category"];

    private static async Task<string> Talk(Data data)
    {
        await using var server = await ServerProcess.Start(data);
        return await (await Talker.Enter(server.Url)).Say("before the upgrade");
    }

    /// <summary>As the release before the search would have left it.</summary>
    private Task MakeOlder(Data data) => Sql.Run(data, [.. DropSearch, .. DropUnnamed, .. DropSilos, .. DropDeadLetters, .. DropAudit, .. DropLists, "DELETE FROM schema_steps WHERE number > 2"]);

    private static string Password(string output) =>
        output.Split('\n').Single(line => line.StartsWith("password:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
}
