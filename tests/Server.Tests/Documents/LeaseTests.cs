using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Documents;
using OmniContact.Storage;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Server.Tests.Documents;

public sealed class LeaseTests : IAsyncDisposable
{
    private readonly ManualTime _time = new();
    private readonly TestStore _store = TestStore.Temporary();

    [Fact]
    public async Task One_process_holds_it_as_long_as_it_says_so()
    {
        var (mine, theirs) = (Lease("one"), Lease("two"));
        (await mine.Hold(default)).ShouldBeTrue();
        for (var renewal = 0; renewal < 10; renewal++)
        {
            _time.Advance(OmniContact.Server.Documents.Lease.RenewEvery);
            (await theirs.Hold(default)).ShouldBeFalse();
            (await mine.Hold(default)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Who_falls_silent_loses_it_and_is_told()
    {
        var (mine, theirs) = (Lease("one"), Lease("two"));
        await mine.Hold(default);
        _time.Advance(OmniContact.Server.Documents.Lease.Life);
        (await theirs.Hold(default)).ShouldBeTrue();
        (await mine.Hold(default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Released_it_is_the_next_ones_and_releasing_what_another_holds_changes_nothing()
    {
        var (mine, theirs) = (Lease("one"), Lease("two"));
        await mine.Hold(default);
        await theirs.Release(default);
        (await theirs.Hold(default)).ShouldBeFalse();
        await mine.Release(default);
        (await theirs.Hold(default)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_process_that_begins_again_in_the_same_place_goes_on_with_it()
    {
        await Lease("one").Hold(default);
        (await Lease("one").Hold(default)).ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private Lease Lease(string holder) => new(_store.Services.GetRequiredService<IDocuments>(), "work", holder, _time);
}
