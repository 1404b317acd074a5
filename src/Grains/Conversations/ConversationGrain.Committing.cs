using System.Globalization;
using OmniContact.Agents;
using OmniContact.Idempotency;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    private static readonly TimeSpan RetryTelling = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan SayAgain = TimeSpan.FromMilliseconds(500);

    /// <summary>Queues that have not heard of the latest commit yet.</summary>
    private readonly HashSet<string> _queuesToTell = [];

    /// <summary>When they are told, or told again; null = all have heard.</summary>
    private DateTimeOffset? _tellAt;

    /// <summary>When the queue had heard of the latest change of this conversation's place; null before the first of this activation.</summary>
    private DateTimeOffset? _placeKnownAt;

    /// <summary>When that change was committed, which is before the queue hears of it.</summary>
    private DateTimeOffset? _placedAt;

    /// <summary>The latest epoch for which the store refused a unit.</summary>
    private EpochGuard? _lastRefused;

    /// <summary>Commits the turn and tells whom it concerns. A taken name or a stale epoch changed nothing and is returned.</summary>
    private async Task<CommitOutcome> Commit(Change change, Customers.CustomerCard? customer = null)
    {
        var before = _body;
        foreach (var line in change.Facts.ToArray().SelectMany(fact => Lines.Of(fact, change.State, Settings)))
            change.Line(number => LineMessages.Of(line, change.State, number));
        var state = change.State with { Version = (before?.State.Version ?? 0) + 1 };
        var known = before ?? new ConversationBody { State = state, Customer = customer! };
        var after = known with
        {
            State = state,
            Customer = customer ?? known.Customer,
            Preview = change.Messages.LastOrDefault(message => message.Kind is not MessageKind.System) ?? Amended(known.Preview, change),
        };
        var answer = change.Answer?.Invoke(after) ?? after.View();
        var unit = CommitUnits.Of(before, after, change, Deadlines.Next(state, Queue(state)), servers.Current >= ServerVersion.Alerting) with
        {
            Idempotency = IdempotentCall.Row(Receivers.Conversation, answer, time.GetUtcNow()),
        };
        // What follows from the effect is not the effect: nobody who is told carries the key on.
        IdempotentCall.End();
        var outcome = await Stale.Commit(this, store, unit);
        if (outcome.Status == CommitStatus.StaleVersion) throw Stale.Activation(this, outcome);
        if (outcome.Status == CommitStatus.IdempotencyKeyUsed)
            throw new StoreUnavailableException("the same request was carried out meanwhile; ask again for its answer");
        if (outcome.Status == CommitStatus.StaleEpoch) await TellOvertaken(change, outcome);
        if (!outcome.Ok) return outcome;
        _body = after;
        _tail.Add(change.Messages, change.MessageChanges);
        foreach (var service in Services.Ended(before?.State, change.Facts)) TellServed(service);
        await Tell(before, after, unit);
        return outcome;
    }

    private static Message? Amended(Message? preview, Change change) =>
        change.MessageChanges.FirstOrDefault(message => message.Recalled && message.Number == preview?.Number) ?? preview;

    /// <summary>
    /// One refusal is the usual way of a queue that moved: its new activation is asked next. A second one of the same epoch comes from an
    /// activation that was overtaken and does not know it. An agent finds out itself: it is never awaited from here.
    /// </summary>
    private async Task TellOvertaken(Change change, CommitOutcome outcome)
    {
        var refused = change.Guards.Find(guard => $"{guard.Kind}/{guard.Key}" == outcome.Name)!;
        if (refused == _lastRefused && refused.Kind == Receivers.Queue)
            await Queued(refused.Key).Overtaken(long.Parse(outcome.Existing!, CultureInfo.InvariantCulture));
        _lastRefused = refused;
    }

    private async Task Tell(ConversationBody? before, ConversationBody after, CommitUnit unit)
    {
        var committedAt = time.GetUtcNow();
        var moved = !WaitingItems.SamePlace(before?.State, after.State);
        if (moved) _placedAt = committedAt;
        outbox.Send(unit.Outbox.Select(row => row with { CommittedAt = committedAt }));
        foreach (var hint in PartChanges.Hints(before, after))
            _ = GrainFactory.GetGrain<IAgentGrain>(hint.AgentId).PartHint([hint.Part]);
        Nudge();
        if (before?.State.Waiting is { } left && left.QueueId != after.State.Waiting?.QueueId)
            _queuesToTell.Add(left.QueueId);
        if (after.State.Waiting is { } waits && !ReferenceEquals(before?.State, after.State)) _queuesToTell.Add(waits.QueueId);
        await TellQueues();
        if (moved) _placeKnownAt = time.GetUtcNow();
    }

    /// <summary>
    /// A queue that cannot be reached, or does not answer in time, is told again in a second: nothing waits unseen, and nobody waits for it.
    /// </summary>
    private async Task TellQueues()
    {
        // Where it waits comes first: who lets it go may be away for long.
        foreach (var queueId in _queuesToTell.OrderByDescending(id => id == _body!.State.Waiting?.QueueId).ToArray())
            if (await Told(queueId, _body!.State)) _queuesToTell.Remove(queueId);
        _tellAt = _queuesToTell.Count == 0 ? null : time.GetUtcNow() + RetryTelling;
        Arm();
    }

    /// <summary>
    /// Said again while there is no answer, after twice as long each time: the commit is acknowledged after this, and then the queue has to
    /// know of it, though a silo that just went may have taken a call with it.
    /// </summary>
    private async Task<bool> Told(string queueId, Conversation state)
    {
        List<Task> tellings = [];
        var left = state.Waiting?.QueueId == queueId ? options.QueuePatience : options.ConversationPatience;
        for (var pause = SayAgain; left > TimeSpan.Zero; left -= pause, pause *= 2)
        {
            tellings.Add(Telling(queueId, state));
            if (await Heard(tellings, left < pause ? left : pause) is { } heard) return heard;
        }
        return false;
    }

    private Task Telling(string queueId, Conversation state) => WaitingItems.Of(state) is { } item && item.Waiting.QueueId == queueId
        ? Queued(queueId).Put(item)
        : Queued(queueId).Remove(Key, state.Version);

    /// <summary>Null when none of the calls has been answered in the time given.</summary>
    private async Task<bool?> Heard(List<Task> tellings, TimeSpan within)
    {
        try
        {
            await (await Task.WhenAny(tellings).WaitAsync(within, time));
            return true;
        }
        catch (TimeoutException)
        {
            return null;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
        catch (OrleansException)
        {
            // It did not get there, as to a silo that just went; a queue that begins elsewhere takes the next one.
            tellings.RemoveAll(telling => telling.IsFaulted);
            await Task.Delay(within, time);
            return null;
        }
    }

    private void TellServed(Service service)
    {
        var share = Profile(service.AgentId) is { } profile ? Capacity.Share(profile, service.Medium) : 1;
        _ = Queued(service.QueueId).Served(service.Medium, service.Seconds * share);
    }

    private IQueueGrain Queued(string queueId) => GrainFactory.GetGrain<IQueueGrain>(queueId);

    private void Arm()
    {
        _timer ??= this.RegisterGrainTimer(_ => Tick(), new(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        DateTimeOffset?[] due = [_tellAt, PageDue, Deadlines.Next(_body!.State, Queue(_body.State))];
        _timer.Change(TimerWaits.Until(due.Min(), time.GetUtcNow()), TimerWaits.AfterFailure);
    }
}
