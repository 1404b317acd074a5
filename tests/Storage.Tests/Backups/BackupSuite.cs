using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Backups;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Backups;

/// <param name="source">The database that is backed up.</param>
/// <param name="target">The database that the backup is restored into: the same kind, or the other.</param>
public abstract class BackupSuite(IDatabaseSource source, IDatabaseSource target) : StorageSuite(source)
{
    private static readonly byte[] Picture = RandomNumberGenerator.GetBytes(700_000);

    [Fact]
    public async Task A_backup_brings_everything_back_attachments_too()
    {
        await Fill();
        var backup = await Backup();
        await using var restored = TestStore.On(await target.New(), Time);
        await restored.Services.GetRequiredService<IStoreMaintenance>().Restore(new Forward(backup));
        foreach (var table in BackupTables.All) (await Rows(restored, table)).ShouldBe(await Rows(Opened, table), table);
        await using var content = (await restored.Services.GetRequiredService<IAttachments>().Open("f1"))!;
        using MemoryStream read = new();
        await content.CopyToAsync(read);
        read.ToArray().ShouldBe(Picture);
        var search = restored.Services.GetRequiredService<ISearch>();
        await search.CatchUp();
        (await search.SearchMessages(new() { Text = "退款" })).Items.ShouldHaveSingleItem();
        (await search.SearchCustomers("ln", null, 10)).Items.ShouldHaveSingleItem();
        (await restored.Store.Commit(Make.Unit() with { Facts = [Make.Fact("next")] })).Ok.ShouldBeTrue();
        (await restored.Store.FactsAfter(1, 10)).Single().Position.ShouldBe(2);
    }

    [Fact]
    public async Task A_backup_of_a_running_system_is_of_one_instant()
    {
        using CancellationTokenSource stop = new();
        // Each unit moves one message from the pile to the done: their sum is the same at any instant.
        var writing = Write(stop.Token);
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("count", 1)] });
        for (var i = 0; i < 5; i++)
        {
            using ZipArchive zip = new(await Backup());
            Lines(zip, "facts").ShouldBe(Lines(zip, "messages") - Extra(zip));
        }
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_database_that_is_not_empty_takes_no_backup()
    {
        await Fill();
        var backup = await Backup();
        (await Should.ThrowAsync<InvalidOperationException>(Get<IStoreMaintenance>().Restore(backup))).Message.ShouldContain("not empty");
    }

    [Fact]
    public async Task An_erased_database_is_empty_and_takes_a_backup()
    {
        await Fill();
        await Get<ISearch>().CatchUp();
        var backup = await Backup();
        await Get<IStoreMaintenance>().Erase();
        foreach (var table in await Tables())
            (await Get<Database>().Row($"SELECT COUNT(*) FROM {table}", row => row.GetInt64(0), [], default)).ShouldBe(0, table);
        (await Get<ISearch>().SearchMessages(new() { Text = "退款" })).Items.ShouldBeEmpty();
        await Get<IStoreMaintenance>().Restore(backup);
        (await Rows(Opened, "messages")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_leaves_the_database_empty()
    {
        await Fill();
        var whole = (await Backup()).ToArray();
        await using var other = TestStore.On(await target.New(), Time);
        var maintenance = other.Services.GetRequiredService<IStoreMaintenance>();
        await Should.ThrowAsync<InvalidDataException>(maintenance.Restore(new MemoryStream(whole[..^100])));
        await Should.ThrowAsync<InvalidDataException>(maintenance.Restore(new MemoryStream([1, 2, 3])));
        await Should.ThrowAsync<InvalidDataException>(maintenance.Restore(Edited(whole, "tables/messages.ndjson", text => text.Replace("退款", "付款"))));
        await Should.ThrowAsync<InvalidDataException>(maintenance.Restore(Edited(whole, "tables/uniques.ndjson", _ => "")));
        await Should.ThrowAsync<StoreVersionException>(maintenance.Restore(Edited(whole, "manifest.json", text => text.Replace($"\"Schema\":{Get<Database>().Schema.Latest}", "\"Schema\":99"))));
        foreach (var table in BackupTables.All.Where(table => !BackupTables.IsPrefilled(table))) (await Rows(other, table)).ShouldBeEmpty();
        await maintenance.Restore(new MemoryStream(whole));
    }

    [Fact]
    public async Task Every_table_is_either_backed_up_or_known_to_be_derived()
    {
        string[] derived = [.. BackupTables.Derived, .. Get<Database>().SearchIndex.Tables];
        (await Tables()).Except(derived).Append("counters").Order().ShouldBe(BackupTables.All.Order());
    }

    /// <summary>Every table of the centre that is empty in a new database.</summary>
    private async Task<string[]> Tables()
    {
        var tables = await Get<Database>().Rows(
            Opened.Options.Database is null
                ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'message_terms_%'"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
            row => row.GetString(0), [], default);
        return [.. tables.Except(["schema_steps", "counters", .. BackupTables.Silos])];
    }

    private async Task Fill()
    {
        await Store.BeginEpoch("queue", "sales");
        await Store.Commit(Make.New(Make.Conversation("v1") with { AgentIds = ["a1"] }) with
        {
            Customers = [new(Make.Customer("c1", "李娜") with { Handles = ["+86138"], Tags = ["vip"] }, 0)],
            Uniques = [new("identity", "wx:1", "c1")],
            Messages = [Make.Message("v1", 1, "请退款\n\"\\\u0001")  with { Body = "{}" }],
            Deadline = new("conversation", "v1", Make.Start),
            Outbox = [Make.Outbox("conversation/v1", 1)],
            Facts = [Make.Fact("queued")],
            Idempotency = new("k", "h", "{}", Make.Start),
        });
        await Get<IDocuments>().Put("draft", "d", "{}", null);
        await Get<IConfigurationStore>().Commit(0, new() { At = Make.Start, By = "admin", Note = "", Rows = [new("queue", "sales", "{}"), new("queue", "gone", null)] });
        await Get<IAttachments>().Put(
            new("f1", "p.png", "image/png", Picture.Length, Convert.ToHexStringLower(SHA256.HashData(Picture)), null, Make.Start), new MemoryStream(Picture));
    }

    private async Task Write(CancellationToken stop)
    {
        for (var i = 2; !stop.IsCancellationRequested; i++)
            await Store.Commit(Make.Unit() with { Messages = [Make.Message("pile", i)], Facts = [Make.Fact("done")] });
    }

    private async Task<MemoryStream> Backup()
    {
        MemoryStream backup = new();
        await Get<IStoreMaintenance>().Backup(backup);
        backup.Position = 0;
        return backup;
    }

    private static int Lines(ZipArchive zip, string table) => Text(zip, table).Count(unit => unit == '\n');

    private static int Extra(ZipArchive zip) => Text(zip, "messages").Split('\n').Count(line => line.Contains("\"count\"", StringComparison.Ordinal));

    private static string Text(ZipArchive zip, string table)
    {
        using StreamReader reader = new(zip.GetEntry($"tables/{table}.ndjson")!.Open());
        return reader.ReadToEnd();
    }

    private static MemoryStream Edited(byte[] whole, string entry, Func<string, string> edit)
    {
        MemoryStream copy = new();
        copy.Write(whole);
        using (ZipArchive zip = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (StreamReader reader = new(zip.GetEntry(entry)!.Open())) text = reader.ReadToEnd();
            zip.GetEntry(entry)!.Delete();
            using StreamWriter writer = new(zip.CreateEntry(entry).Open());
            writer.Write(edit(text));
        }
        copy.Position = 0;
        return copy;
    }

    private static Task<List<string>> Rows(TestStore store, string table) => store.Services.GetRequiredService<Database>().Rows(
        $"SELECT * FROM {table} ORDER BY 1, 2",
        row => string.Join('|', Enumerable.Range(0, row.FieldCount).OrderBy(row.GetName).Select(i => row.GetValue(i) switch
        {
            byte[] bytes => Convert.ToHexString(SHA256.HashData(bytes)),
            var value => $"{row.GetName(i)}={value}",
        })), [], default);
}
