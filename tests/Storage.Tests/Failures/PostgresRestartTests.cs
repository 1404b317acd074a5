using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Failures;

/// <summary>Under load, with a server of its own that is restarted as an administrator does and as a crash does.</summary>
public sealed class PostgresRestartTests : IDisposable
{
    private const int CallersOfEach = 8;

    private readonly PostgresServer _server = new();
    private readonly ConcurrentBag<Exception> _faults = [];
    private int _answers;

    [Fact]
    public async Task While_it_restarts_whoever_reads_or_writes_hears_nothing_but_that_the_store_is_away()
    {
        await using var opened = TestStore.On(new() { Database = _server.NewDatabase(), Patience = TimeSpan.FromSeconds(2) });
        using CancellationTokenSource stop = new();
        var callers = Asked(opened).SelectMany(ask => Enumerable.Repeat(ask, CallersOfEach)).Select((ask, i) => Repeat(ask, i, stop.Token)).ToArray();
        for (var restart = 0; restart < (Long.Is ? 40 : 4); restart++)
        {
            await Until(Volatile.Read(ref _answers) + 300);
            if (restart % 2 == 0) _server.StopOrderly();
            else _server.Stop();
            _server.Start();
        }
        await Until(Volatile.Read(ref _answers) + 300);
        await stop.CancelAsync();
        await Task.WhenAll(callers);
        _faults.Where(fault => fault is not StoreUnavailableException).Select(fault => fault.ToString()).Distinct().ShouldBeEmpty();
        _faults.ShouldNotBeEmpty();
        _faults.ShouldAllBe(fault => fault.InnerException == null, "a library's exception reaches no other process");
    }

    public void Dispose() => _server.Dispose();

    private static Func<string, Task>[] Asked(TestStore opened)
    {
        var (store, documents) = (opened.Store, opened.Services.GetRequiredService<IDocuments>());
        var (database, maintenance) = (opened.Services.GetRequiredService<Database>(), opened.Services.GetRequiredService<IStoreMaintenance>());
        return
        [
            id => store.Commit(Make.New(Make.Conversation(id))),
            id => store.FindConversation(id),
            id => store.BeginEpoch("queue", id[..2]),
            id => documents.Put("kind", id, "{}", null),
            id => database.ReadSnapshot(session => session.Rows("SELECT id FROM conversations LIMIT 50", row => row.GetString(0), [], default), default),
            _ => maintenance.Probe(),
        ];
    }

    private async Task Repeat(Func<string, Task> ask, int caller, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            try
            {
                await ask($"c{caller}-{i}");
                Interlocked.Increment(ref _answers);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                _faults.Add(fault);
                await Task.Delay(5, CancellationToken.None);
            }
        }
    }

    private async Task Until(int answers)
    {
        while (Volatile.Read(ref _answers) < answers) await Task.Delay(10);
    }
}
