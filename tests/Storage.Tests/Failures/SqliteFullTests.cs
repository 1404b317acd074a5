using Microsoft.Extensions.DependencyInjection;
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

    public void Dispose() => _source.Dispose();
}
