using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using OmniContact.Storage;

namespace OmniContact.Outbox;

/// <summary>
/// Delivers this process's committed outbox entries to their grains, outside any grain's turn, so that facts can go up while
/// awaited calls go down. Receivers do not wait for each other; entries for one receiver are delivered in order.
/// </summary>
internal sealed class OutboxDispatcher(OutboxDelivery delivery, OutboxAcks acks) : IHostedService, IDisposable
{
    private readonly Channel<OutboxRow> _arrivals = Channel.CreateUnbounded<OutboxRow>(new() { SingleReader = true });
    private readonly Dictionary<string, OutboxLane> _lanes = [];
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private Task _reading = Task.CompletedTask;

    /// <summary>Entries of a unit that has just been committed, or that the Waker found. Never blocks.</summary>
    public void Send(IEnumerable<OutboxRow> rows)
    {
        foreach (var row in rows) _arrivals.Writer.TryWrite(row);
    }

    // The loop begins on the host's context: a continuation inside a grain's turn would run as that grain.
    public Task StartAsync(CancellationToken cancel)
    {
        acks.Start();
        _reading = Read();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancel)
    {
        _arrivals.Writer.TryComplete();
        await _stop.CancelAsync();
        await _reading.WaitAsync(cancel);
        await Task.WhenAll(Running()).WaitAsync(cancel);
        await acks.Stop().WaitAsync(cancel);
    }

    public void Dispose() => _stop.Dispose();

    private async Task Read()
    {
        await foreach (var row in _arrivals.Reader.ReadAllAsync())
        {
            lock (_gate)
            {
                if (!_lanes.TryGetValue(row.Receiver, out var lane))
                    _lanes[row.Receiver] = lane = new OutboxLane(row.Receiver);
                if (lane.Add(row)) lane.Running = Drain(lane);
            }
        }
    }

    private async Task Drain(OutboxLane lane)
    {
        await Task.Yield();
        while (Take(lane) is { Count: > 0 } rows)
        {
            acks.Add(await delivery.Deliver(lane.Receiver, rows, _stop.Token));
            lock (_gate) lane.Done(rows);
        }
    }

    private IReadOnlyList<OutboxRow> Take(OutboxLane lane)
    {
        lock (_gate)
        {
            var rows = lane.Take();
            if (rows.Count == 0) _lanes.Remove(lane.Receiver);
            return rows;
        }
    }

    private Task[] Running()
    {
        lock (_gate) return [.. _lanes.Values.Select(lane => lane.Running)];
    }
}
