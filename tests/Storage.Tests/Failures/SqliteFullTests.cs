using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Sqlite;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Failures;

public sealed class SqliteFullTests : IDisposable
{
    private readonly SqliteSource _source = new();

    [Fact]
    public async Task A_full_database_acknowledges_nothing_still_reads_and_recovers_by_itself()
    {
        await using var opened = TestStore.On((await _source.New()) with { MaxFileBytes = 4 << 20 });
        var documents = opened.Services.GetRequiredService<IDocuments>();
        var maintenance = opened.Services.GetRequiredService<IStoreMaintenance>();
        await maintenance.Probe();
        await opened.Store.Commit(Make.New(Make.Conversation("before")));
        List<string> etags = [];
        await Should.ThrowAsync<StoreUnavailableException>(async () =>
        {
            for (; ; ) etags.Add((await documents.Put("fill", $"{etags.Count}", new string('x', 20_000), null))!);
        });
        List<string> acknowledged = [];
        await Should.ThrowAsync<StoreUnavailableException>(async () =>
        {
            for (var i = 0; ; i++)
            {
                (await opened.Store.Commit(Make.New(Make.Conversation($"v{i}") with { Body = new string('x', 3_000) }))).Ok.ShouldBeTrue();
                acknowledged.Add($"v{i}");
            }
        });
        await Should.ThrowAsync<StoreUnavailableException>(maintenance.Probe());
        (await opened.Store.FindConversation("before")).ShouldNotBeNull();
        (await opened.Store.ListConversations(new() { Limit = 500 })).Items.Select(row => row.Id).ShouldBe(["before", .. acknowledged], ignoreOrder: true);
        for (var i = 0; i < 20; i++) (await documents.Delete("fill", $"{i}", etags[i])).ShouldBeTrue();
        await maintenance.Probe();
        (await opened.Store.Commit(Make.New(Make.Conversation("after") with { Body = new string('x', 3_000) }))).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_too_full_for_what_failed_is_not_ready_though_something_smaller_would_fit()
    {
        await using var opened = TestStore.On((await _source.New()) with { MaxFileBytes = 4 << 20 });
        var documents = opened.Services.GetRequiredService<IDocuments>();
        var maintenance = opened.Services.GetRequiredService<IStoreMaintenance>();
        List<string> etags = [];
        await Should.ThrowAsync<StoreUnavailableException>(async () =>
        {
            for (; ; ) etags.Add((await documents.Put("fill", $"{etags.Count}", new string('x', 200_000), null))!);
        });
        await documents.Put("small", "fits", "x", null);
        await Should.ThrowAsync<StoreUnavailableException>(maintenance.Probe());
        for (var i = 0; i < 2; i++) (await documents.Delete("fill", $"{i}", etags[i])).ShouldBeTrue();
        await maintenance.Probe();
    }

    [Fact]
    public void Writing_stops_before_the_disk_is_full_and_goes_on_when_there_is_room()
    {
        var free = DiskRoom.LeastBytes;
        DiskRoom room = new("/data", _ => free);
        room.Check();
        free--;
        Should.Throw<StoreUnavailableException>(room.Check).Message.ShouldContain("63 MB are free at /data");
        free++;
        room.Check();
    }

    [Fact]
    public void A_disk_that_tells_nothing_stops_nobody() => new DiskRoom("/data", _ => throw new IOException("no such drive")).Check();

    public void Dispose() => _source.Dispose();
}
