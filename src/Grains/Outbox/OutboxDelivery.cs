using Microsoft.Extensions.Logging;
using OmniContact.Agents;
using OmniContact.Alerts;
using OmniContact.Customers;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Alerts;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Outbox;

/// <summary>
/// Hands entries to the grain that they name. While the store is away or a grain does not answer, it is tried again without end; what
/// fails ten times for one other reason is set aside and reported. What is for somebody outside goes its own way.
/// </summary>
internal sealed partial class OutboxDelivery(IGrainFactory grains, OutsideDelivery outside, TimeProvider time, ILogger<OutboxDelivery> logger)
{
    public const int MaximumFailures = 10;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Returns one acknowledgement per entry, delivered or given up, but for those outside, where that is stored already; none when the process stops meanwhile: the Waker finds
    /// them after the next start.
    /// </summary>
    public async Task<IReadOnlyList<OutboxAck>> Deliver(string receiver, IReadOnlyList<OutboxRow> rows, CancellationToken stop)
    {
        if (outside.Reaches(receiver))
        {
            await outside.Deliver(receiver, rows, stop);
            return [];
        }

        var pause = FirstPause;
        var failures = new EqualFailures();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Call(receiver, rows);
                return [.. rows.Select(row => new OutboxAck(row.Sender, row.Sequence))];
            }
            catch (Exception fault) when (Passing(fault) || (fault is not OutOfMemoryException && failures.Add(fault) < MaximumFailures))
            {
                LogRetry(receiver, attempt, fault.Message);
                if (!await Waited(pause, stop)) return [];
                if (pause < LongestPause) pause *= 2;
            }
            catch (Exception fault) when (rows.Count > 1 && fault is not OutOfMemoryException)
            {
                return await EachAlone(receiver, rows, stop);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogGivenUp(receiver, rows.Count, fault);
                return [.. rows.Select(row => new OutboxAck(row.Sender, row.Sequence, DeadBecause: $"{fault.GetType().Name}: {fault.Message}", DeadAt: time.GetUtcNow()))];
            }
        }
    }

    /// <summary>One of them spoils the call: it takes no other along.</summary>
    private async Task<IReadOnlyList<OutboxAck>> EachAlone(string receiver, IReadOnlyList<OutboxRow> rows, CancellationToken stop)
    {
        var acks = new List<OutboxAck>();
        foreach (var row in rows)
        {
            if (await Deliver(receiver, [row], stop) is not { Count: 1 } alone) break;
            acks.AddRange(alone);
        }
        return acks;
    }

    /// <summary>Nothing is wrong with the entries.</summary>
    private static bool Passing(Exception fault) => fault is StoreUnavailableException or TimeoutException or OperationCanceledException
        or SiloUnavailableException or LimitExceededException;

    private async Task<bool> Waited(TimeSpan pause, CancellationToken stop)
    {
        try
        {
            await Task.Delay(pause, time, stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private Task Call(string receiver, IReadOnlyList<OutboxRow> rows)
    {
        var slash = receiver.IndexOf('/', StringComparison.Ordinal);
        var (kind, key) = (receiver[..slash], receiver[(slash + 1)..]);
        return kind switch
        {
            Receivers.Agent => Tell(grains.GetGrain<IAgentGrain>(key), rows),
            Receivers.Customer => grains.GetGrain<ICustomerGrain>(key)
                .ConversationChanged([.. rows.Select(row => OmniJson.Read<CustomerFact>(row.Body))]),
            Receivers.Alerts => grains.GetGrain<IAlertsGrain>(key).Silent([.. rows.Select(row => OmniJson.Read<AgentSilence>(row.Body))]),
            _ => throw new InvalidOperationException($"outbox receiver '{receiver}' is of no known kind"),
        };
    }

    /// <summary>Parts go before: who is named in a note may get the conversation with it.</summary>
    private static async Task Tell(IAgentGrain agent, IReadOnlyList<OutboxRow> rows)
    {
        OutboxRow[] mentions = [.. rows.Where(row => row.Kind == nameof(Mention))];
        OutboxRow[] parts = [.. rows.Except(mentions)];
        if (parts.Length > 0) await agent.PartsChanged([.. parts.Select(row => OmniJson.Read<AgentPart>(row.Body))], parts.Min(row => row.CommittedAt));
        if (mentions.Length > 0) await agent.Mentioned([.. mentions.Select(row => OmniJson.Read<Mention>(row.Body))]);
    }
}
