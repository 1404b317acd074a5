using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>Claims in one turn that others may win before us.</summary>
    private const int MaximumTries = 32;

    private long _statusVersion;

    public async Task Look(string queueId)
    {
        _silent.Remove(queueId);
        if (IsRemoved) await LetGo();
        await Match();
        Arm();
    }

    public async Task<Result<AgentPart>> Claim(string conversationId, string queueId, string by, bool forced)
    {
        var queue = Queue(queueId);
        var answer = await queue.Best(Status(queueId));
        GoIfOvertaken(answer);
        var kind = forced ? ClaimKind.Forced : ClaimKind.Pull;
        var claim = await queue.Claim(conversationId, Key, kind);
        if (claim.Result != ClaimResult.Claimed) return Refused(claim, conversationId);
        var request = Request(answer, time.GetUtcNow(), claim) with { By = forced ? by : null };
        var part = await Granted(queue, conversationId, Conversation(conversationId).Claim(request, forced))
            ?? throw new StoreUnavailableException($"conversation {conversationId} does not answer; try again");
        if (part.Value is null) await queue.Release(conversationId, Key);
        else Show(part.Value);
        TellQueues();
        return part;
    }

    /// <summary>Takes the best item of all queues, again and again, until nothing fits.</summary>
    private async Task Match()
    {
        EndRests();
        for (var i = 0; i < MaximumTries && await TakeNext(); i++) { }
        TellQueues();
    }

    private async Task<bool> TakeNext()
    {
        var turnAt = time.GetUtcNow();
        if (!TakesOffers || await Promising() is not { } queueId) return false;
        var queue = Queue(queueId);
        var claim = await Answer(queueId, queue.ClaimBest(Status(queueId), QueueAnswer.BestElsewhere(_answers, queueId)));
        if (claim?.Answer is not { } answer) return true;
        GoIfOvertaken(answer);
        _answers = [.. _answers.Where(other => other.QueueId != queueId), answer];
        if (claim.Result != ClaimResult.Claimed) return _answers.Length > 1;
        var id = answer.Best!.Value.ConversationId;
        if (await Granted(queue, id, Conversation(id).Offer(Request(answer, turnAt, claim) with { Turn = Taken(queueId, claim) })) is not { } offered) return true;
        if (offered.Value is null) await queue.Release(id, Key);
        else Show(offered.Value);
        return offered.Refusal is not { Kind: RefusalKind.Stale } || !await IsOvertaken();
    }

    private void Show(AgentPart part)
    {
        Learn(part);
        ShowPresence();
    }

    private OfferRequest Request(QueueAnswer answer, DateTimeOffset turnAt, ClaimAnswer claim) => new()
    {
        AgentId = Key,
        QueueId = answer.QueueId,
        AgentEpoch = _epoch,
        QueueEpoch = answer.QueueEpoch,
        TurnAt = turnAt,
        RoomAt = _roomAt,
        // By which the queue ranked, not a later one that has come into force since.
        ConfigurationVersion = claim.Why?.ConfigurationVersion ?? Settings.Version,
        Explanation = claim.Why,
    };

    private AgentTurn Taken(string queueId, ClaimAnswer claim) => new()
    {
        Status = Short(Status(queueId)) with { ReservedElsewhere = null }, Answers = _answers, Others = claim.Others,
    };

    /// <summary>Without what decides nothing.</summary>
    private static AgentStatus Short(AgentStatus status) => status with
    {
        Room = status.Room with { ExpectedAt = [] }, HandlingSeconds = status.HandlingSeconds.IsDefault ? [] : status.HandlingSeconds,
    };

    /// <summary>The state as a queue needs it; each has a version of its own, so that the latest wins.</summary>
    private AgentStatus Status(string forQueue)
    {
        var presence = _body.Presence;
        return new AgentStatus
        {
            AgentId = Key,
            Epoch = _epoch,
            Version = ++_statusVersion,
            Presence = presence.Kind == PresenceKind.Available && !TakesOffers ? PresenceKind.Break : presence.Kind,
            Ready = Readiness.Of(presence) & Capacity.Served(Profile),
            Room = Room,
            IdleSince = presence.IdleSince,
            HandlingSeconds = _handling.Seconds,
            ReservedElsewhere = QueueAnswer.ReservedElsewhere(_answers, forQueue),
        };
    }

    private void TellQueues()
    {
        foreach (var id in Settings.QueuesOf(Key)) _ = Queue(id).AgentChanged(Status(id));
    }

    private IQueueGrain Queue(string id) => GrainFactory.GetGrain<IQueueGrain>(id);

    private IConversationGrain Conversation(string id) => GrainFactory.GetGrain<IConversationGrain>(id);

    private Refusal Refused(ClaimAnswer claim, string conversationId) => claim switch
    {
        { Result: ClaimResult.Taken } => new(RefusalKind.Stale, $"claim: conversation {conversationId} is with somebody else by now"),
        _ when !TakesOffers => new(RefusalKind.NotReady, $"claim: the agent is {_body.Presence.Kind}"),
        { Against: { } against } => ClaimRefusals.Of(against, conversationId),
        _ => new(RefusalKind.Stale, $"claim: conversation {conversationId} does not wait for this agent in this queue any more"),
    };
}
