using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Failures;

public sealed class WriterBoundTests : IDisposable
{
    private readonly SqliteSource _source = new();

    [Fact]
    public async Task Beyond_its_bound_the_queue_refuses_and_says_how_long_it_is()
    {
        await using var opened = TestStore.On((await _source.New()) with { MaxQueuedUnits = 100, MaxBatchUnits = 10 });
        var maintenance = opened.Services.GetRequiredService<IStoreMaintenance>();
        await opened.Store.Commit(Make.New(Make.Conversation("warm")));
        List<Task<CommitOutcome>> waiting = [];
        await using (await BusyWriter.Keep(opened.Services.GetRequiredService<Database>()))
        {
            var idle = maintenance.EstimatedDelay;
            Task<CommitOutcome> next;
            while (!(next = opened.Store.Commit(Make.New(Make.Conversation($"v{waiting.Count}")))).IsFaulted) waiting.Add(next);
            (await Should.ThrowAsync<StoreUnavailableException>(next)).Message.ShouldContain("100");
            waiting.Count.ShouldBe(100);
            maintenance.EstimatedDelay.ShouldBeGreaterThan(idle);
        }
        (await Task.WhenAll(waiting)).ShouldAllBe(outcome => outcome.Ok);
        (await opened.Store.Commit(Make.New(Make.Conversation("after")))).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_store_takes_nothing_and_finishes_what_it_took()
    {
        var options = await _source.New();
        await using (var opened = TestStore.On(options))
        {
            var store = opened.Store;
            var taken = Enumerable.Range(0, 500).Select(i => store.Commit(Make.New(Make.Conversation($"v{i}")))).ToArray();
            await opened.DisposeAsync();
            (await Task.WhenAll(taken)).ShouldAllBe(outcome => outcome.Ok);
            await Should.ThrowAsync<StoreUnavailableException>(async () => await store.Commit(Make.New(Make.Conversation("late"))));
        }
        await using var again = TestStore.On(options);
        (await again.Store.ConversationsInQueue("sales")).Count.ShouldBe(500);
    }

    public void Dispose() => _source.Dispose();
}
