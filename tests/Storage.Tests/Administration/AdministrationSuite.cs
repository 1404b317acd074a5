using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Storage.Postgres;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Sqlite;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Administration;

/// <summary>Exchanging data, and upgrades with a rehearsal and a way back.</summary>
public abstract class AdministrationSuite(IDatabaseSource source) : StorageSuite(source)
{
    private IStoreAdministration Administration => Get<IStoreAdministration>();

    [Fact]
    public async Task A_backup_takes_the_place_of_what_is_there_and_that_is_kept()
    {
        var backup = await BackupOf("kept");
        await Store.Commit(Make.New(Make.Conversation("old")));
        await Opened.Reopen();
        var aside = await Administration.Replace(backup);
        aside.ShouldNotBeNull();
        (await Store.FindConversation("kept")).ShouldNotBeNull();
        (await Store.FindConversation("old")).ShouldBeNull();
        (await Found("old", aside)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        var backup = await BackupOf("kept");
        var bytes = backup.ToArray();
        for (var i = 200; i < 400; i++) bytes[i] ^= 0x55;
        await Store.Commit(Make.New(Make.Conversation("old")));
        await Opened.Reopen();
        await Should.ThrowAsync<InvalidDataException>(Administration.Replace(new MemoryStream(bytes)));
        (await Store.FindConversation("old")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_backup_that_cannot_be_stored_gives_its_place_back()
    {
        var backup = Doubled.Of(await BackupOf("kept"));
        await Store.Commit(Make.New(Make.Conversation("old")));
        await Opened.Reopen();
        await Should.ThrowAsync<Exception>(Administration.Replace(backup));
        await Opened.Reopen();
        (await Store.FindConversation("old")).ShouldNotBeNull();
        (await Store.FindConversation("kept")).ShouldBeNull();
    }

    [Fact]
    public async Task What_a_server_works_on_is_not_exchanged()
    {
        var backup = await BackupOf("kept");
        await Store.Commit(Make.New(Make.Conversation("old")));
        await using var second = TestStore.On(Opened.Options, Time);
        await Should.ThrowAsync<StoreInUseException>(second.Services.GetRequiredService<IStoreAdministration>().Replace(backup));
        (await Store.FindConversation("old")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_rehearsal_tries_the_steps_and_leaves_nothing_behind()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await using var newer = Open(Steps("ALTER TABLE conversations ADD COLUMN mood TEXT"));
        for (var times = 0; times < 2; times++) (await newer.Rehearse(default)).Steps.ShouldBe([$"{Steps().Latest + 1:0000}_added"]);
        await using var wrong = Open(Steps("INSERT INTO nowhere VALUES (1)"));
        (await Should.ThrowAsync<Exception>(wrong.Rehearse(default))).Message.ShouldContain("nowhere");
        Directory.GetDirectories(Opened.Options.DataFolder, "rehearsal*").ShouldBeEmpty();
        (await Store.Commit(Make.Change(Make.Conversation("v1", "Active"), 1))).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task After_an_upgrade_the_copy_from_before_it_is_the_way_back()
    {
        await Store.Commit(Make.New(Make.Conversation("before")));
        await Opened.Services.DisposeAsync();
        var latest = Steps().Latest;
        await using (var newer = Open(Steps("ALTER TABLE conversations ADD COLUMN mood TEXT", "CREATE TABLE moods (id BIGINT)")))
        {
            await newer.Migrate(false, default);
            await newer.Execute("UPDATE conversations SET mood = 'good'", [], default);
        }
        await Opened.Reopen();
        await Should.ThrowAsync<StoreVersionException>(Store.FindConversation("before"));
        await Opened.Reopen();
        var back = (await Administration.GoBack())!;
        back.Version.ShouldBe(latest);
        (await Store.FindConversation("before")).ShouldNotBeNull();
        (await Administration.Check()).Single(check => check.Name == "file-whole").Ok.ShouldBeTrue();
        back.KeptAs.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_an_upgrade_there_is_no_way_back()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await Opened.Reopen();
        (await Administration.GoBack()).ShouldBeNull();
        (await Store.FindConversation("v1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_overview_counts_and_names_nothing()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "secret")], Outbox = [Make.Outbox("conversation/v1", 1)] });
        var overview = await Administration.Overview();
        overview.Rows["messages"].ShouldBe(1);
        overview.Conversations["Queued"].ShouldBe(1);
        overview.UndeliveredEntries.ShouldBe(1);
        overview.Bytes.ShouldBeGreaterThan(10_000);
        overview.Steps.Length.ShouldBe(Get<Database>().Schema.Latest);
        overview.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task Entries_that_were_set_aside_are_told_with_the_time_and_the_reason()
    {
        await Store.Commit(Make.Unit() with { Outbox = [.. Enumerable.Range(1, 4).Select(number => Make.Outbox("conversation/v1", number))] });
        await Store.Commit(Make.Unit() with { Acks = [Dead(3, second: 5), Dead(2, second: 9), new("conversation/v1", 4)] });
        await Store.Commit(Make.Unit() with { Acks = [new("conversation/v1", 3, Retry: true)] });
        var letters = await Get<IStoreMaintenance>().DeadLetters(1);
        letters.Count.ShouldBe(2);
        letters.Oldest.ShouldBe([new DeadLetter("conversation/v1", 3, "queue/sales", "left", Make.Start.AddSeconds(5), "FormatException: no part")]);
        (await Get<IStoreMaintenance>().DeadLetters(0)).Oldest.ShouldBeEmpty();
        (await Get<IStoreMaintenance>().Resend()).ShouldBe(2);
        (await Get<IStoreMaintenance>().DeadLetters(1)).Count.ShouldBe(0);
        (await Store.UndeliveredOf("conversation/v1", 10)).Select(row => row.Sequence).ShouldBe([1L, 2, 3]);

        static OutboxAck Dead(long number, int second) => new("conversation/v1", number, DeadBecause: "FormatException: no part", DeadAt: Make.Start.AddSeconds(second));
    }

    /// <summary>Whether a conversation is among what was set aside.</summary>
    protected abstract Task<bool> Found(string conversation, string aside);

    private async Task<MemoryStream> BackupOf(string conversation)
    {
        await using var other = TestStore.On(await Source.New(), Time);
        await other.Store.Commit(Make.New(Make.Conversation(conversation)));
        MemoryStream backup = new();
        await other.Services.GetRequiredService<IStoreMaintenance>().Backup(backup);
        return backup;
    }

    private SchemaSteps Steps(params string[] added)
    {
        var known = SchemaSteps.Embedded(Opened.Options.Database is null ? "Sqlite" : "Postgres").Steps;
        return new([.. known, .. added.Select((sql, i) => new SchemaStep(known.Length + 1 + i, $"{known.Length + 1 + i:0000}_added", sql))]);
    }

    private Database Open(SchemaSteps steps) => Opened.Options.Database is null
        ? new SqliteDatabase(Opened.Options, steps, Time, NullLogger<Writing.Writer>.Instance)
        : new PostgresDatabase(Opened.Options, steps, Time, NullLogger<Writing.Writer>.Instance);
}
