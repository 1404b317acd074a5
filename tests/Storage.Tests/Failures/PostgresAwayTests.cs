using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Failures;

/// <summary>With a server of its own, which it stops.</summary>
public sealed class PostgresAwayTests : IDisposable
{
    private readonly PostgresServer _server = new();

    [Fact]
    public async Task A_database_that_goes_away_acknowledges_nothing_and_is_used_again_when_it_is_back()
    {
        await using var opened = TestStore.On(new() { Database = _server.NewDatabase(), Patience = TimeSpan.FromSeconds(2) });
        var maintenance = opened.Services.GetRequiredService<IStoreMaintenance>();
        ConcurrentBag<string> acknowledged = [];
        using CancellationTokenSource stop = new();
        var callers = Enumerable.Range(0, 20).Select(caller => Commit(opened.Store, caller, acknowledged, stop.Token)).ToArray();
        while (acknowledged.Count < 200) await Task.Delay(10);
        _server.Stop();
        await Should.ThrowAsync<StoreUnavailableException>(opened.Store.Commit(Make.New(Make.Conversation("while-away"))));
        await Should.ThrowAsync<StoreUnavailableException>(opened.Store.FindConversation("c0-0"));
        await Should.ThrowAsync<StoreUnavailableException>(maintenance.Probe());
        await Should.ThrowAsync<StoreUnavailableException>(opened.Services.GetRequiredService<IDocuments>().Put("k", "k", "{}", null));
        await stop.CancelAsync();
        await Task.WhenAll(callers);
        _server.Start();
        await WaitUntilBack(maintenance);
        (await opened.Store.Commit(Make.New(Make.Conversation("after")))).Ok.ShouldBeTrue();
        foreach (var id in acknowledged) (await opened.Store.FindConversation(id)).ShouldNotBeNull(id);
        (await opened.Store.FindConversation("while-away")).ShouldBeNull();
    }

    [Fact]
    public async Task A_process_that_starts_before_its_database_works_once_that_is_there()
    {
        var database = _server.NewDatabase();
        _server.Stop();
        await using var opened = TestStore.On(new() { Database = database, Patience = TimeSpan.FromSeconds(2) });
        await Should.ThrowAsync<StoreUnavailableException>(opened.Store.BeginEpoch("queue", "sales"));
        _server.Start();
        await WaitUntilBack(opened.Services.GetRequiredService<IStoreMaintenance>());
        (await opened.Store.BeginEpoch("queue", "sales")).Epoch.ShouldBe(1);
    }

    public void Dispose() => _server.Dispose();

    private static async Task Commit(IStore store, int caller, ConcurrentBag<string> acknowledged, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            try
            {
                var id = $"c{caller}-{i}";
                if ((await store.Commit(Make.New(Make.Conversation(id)))).Ok) acknowledged.Add(id);
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(20);
            }
        }
    }

    // A server that just recovered refuses connections for an instant.
    private static async Task WaitUntilBack(IStoreMaintenance maintenance)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await maintenance.Probe();
                return;
            }
            catch (StoreUnavailableException) when (tries < 50)
            {
                await Task.Delay(100);
            }
        }
    }
}
