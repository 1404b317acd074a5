using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using OmniContact.Outside;
using OmniContact.Storage;

namespace OmniContact.Outbox;

/// <summary>
/// Hands entries to programs and people outside, in their order. What is not taken is tried again after 5 s, 30 s, 2, 10, 30 and 60 minutes, and set
/// aside after that, or at once where trying again would not help.
/// </summary>
internal sealed partial class OutsideDelivery(IEnumerable<IOutside> outside, IStore store, TimeProvider time, ILogger<OutsideDelivery> logger)
{
    /// <summary>After each attempt but the last.</summary>
    public static ImmutableArray<TimeSpan> Pauses { get; } =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
    ];

    private const int Undelivered = 1_000;

    public bool Reaches(string receiver) => Of(receiver) is not null;

    /// <summary>Each is acknowledged before the next one goes, so that nobody outside gets it twice because that came late.</summary>
    public async Task Deliver(string receiver, IReadOnlyList<OutboxRow> rows, CancellationToken stop)
    {
        try
        {
            foreach (var row in rows) await Keep(await Deliver(receiver, row, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The Waker finds the others after the next start.
        }
    }

    private async Task Keep(OutboxAck ack)
    {
        try
        {
            await store.Commit(new CommitUnit { Owner = "outbox/acks", Acks = [ack] });
        }
        catch (StoreUnavailableException fault)
        {
            LogNotKept(fault.Message);
        }
    }

    private async Task<OutboxAck> Deliver(string receiver, OutboxRow row, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (attempt == 1 || await IsLeft(row, stop)) await Of(receiver)!.Deliver(receiver[(receiver.IndexOf('/') + 1)..], row, stop);
                return new OutboxAck(row.Sender, row.Sequence);
            }
            catch (Exception fault) when (fault is OutsideException { ForGood: false } or StoreUnavailableException && attempt <= Pauses.Length)
            {
                LogRetry(receiver, attempt, fault.Message);
                await Task.Delay(Pauses[attempt - 1], time, stop);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException && !stop.IsCancellationRequested)
            {
                LogGivenUp(receiver, fault.Message);
                return new OutboxAck(row.Sender, row.Sequence, DeadBecause: fault.Message, DeadAt: time.GetUtcNow());
            }
        }
    }

    /// <summary>Where several processes serve, another one may have delivered it meanwhile.</summary>
    private async Task<bool> IsLeft(OutboxRow row, CancellationToken cancel) =>
        (await store.UndeliveredOf(row.Sender, Undelivered, cancel)).Any(left => left.Sequence == row.Sequence);

    private IOutside? Of(string receiver)
    {
        var slash = receiver.IndexOf('/');
        return slash < 0 ? null : outside.FirstOrDefault(one => one.Reaches(receiver[..slash]));
    }
}
