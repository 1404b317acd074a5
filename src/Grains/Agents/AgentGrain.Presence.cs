using System.Collections.Immutable;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>A device is renewed each 10 s by whoever holds its connection.</summary>
    private static readonly TimeSpan DeviceLife = TimeSpan.FromSeconds(25);

    private static readonly LossPolicy Loss = new();

    private readonly Dictionary<string, DateTimeOffset> _seen = [];

    /// <summary>Which connection speaks for a device, where this activation has heard one begin.</summary>
    private readonly Dictionary<string, string> _speaking = [];

    /// <summary>
    /// A stored device may have gone with the process that held its connection: this activation offers nothing before it has heard of one.
    /// </summary>
    private DateTimeOffset? _heardSince;

    private bool TakesOffers => _heardSince is not null && _body.Presence.TakesOffers;

    public async Task<Result<AgentPresence>> Connect(AgentDevice device, string? connection)
    {
        if (Settings.Agent(Key) is null) return new Refusal(RefusalKind.NotFound, $"there is no agent '{Key}'");
        var now = time.GetUtcNow();
        _seen[device.Id] = now;
        if (connection is not null) _speaking[device.Id] = connection;
        var heard = _heardSince is null && device.IsWorkplace;
        if (heard) _heardSince = now;
        var decision = Devices.Connect(_body.Presence, device, now);
        await Decide(decision);
        if (heard) NoteRoom(now);
        await Come();
        if (heard || decision.Changed || MayBeForgotten) await Match();
        Arm();
        return Presence();
    }

    public async Task Disconnect(string deviceId, string? connection)
    {
        if (connection is not null && _speaking.GetValueOrDefault(deviceId, connection) != connection) return;
        Forget(deviceId);
        await Decide(Devices.Disconnect(_body.Presence, deviceId, time.GetUtcNow()));
        TellQueues();
        Arm();
    }

    public async Task<Result<AgentPresence>> SetPresence(PresenceRequest request)
    {
        if (await Ask(request) is { } refusal) return refusal;
        if (!_body.Presence.SignedIn) await LetGo();
        await Come();
        await Match();
        Arm();
        return Presence();
    }

    /// <summary>
    /// Between processes words are lost: a queue that began elsewhere may have asked in vain, was told in vain, or had kept this agent free for
    /// something and has forgotten it. Whoever is busy asks anyway when that ends.
    /// </summary>
    private bool MayBeForgotten => silos.Count > 0 && _roomFor != MediaSet.None;

    /// <summary>Where somebody else was first with a free place for a break, there may be another one.</summary>
    private async Task<Refusal?> Ask(PresenceRequest request)
    {
        try
        {
            while (true)
            {
                var decision = await Asked(request);
                if (decision.Refusal is not null || await Decide(decision)) return decision.Refusal;
            }
        }
        finally
        {
            _freePlace = null;
        }
    }

    private async Task<PresenceDecision> Asked(PresenceRequest request)
    {
        var (presence, now) = (_body.Presence, time.GetUtcNow());
        return request.Kind switch
        {
            PresenceKind.Available => Presences.BeAvailable(presence, request.By, now),
            PresenceKind.Break => await RequestBreak(request.Reason ?? "", now),
            PresenceKind.Offline when request.Choices.Select(Foreign).FirstOrDefault(fault => fault is not null) is { } fault =>
                new PresenceDecision(presence, [], fault),
            PresenceKind.Offline => Presences.SignOut(presence, OpenWork(), request.Choices, request.By, now),
            _ => new PresenceDecision(presence, [], new Refusal(RefusalKind.Invalid, $"kind '{request.Kind}' cannot be asked for")),
        };
    }

    public async Task<Result<Conversations.ConversationView>> Reject(string conversationId, long fence, string? reason) =>
        await Conversation(conversationId).Reject(Key, fence, reason, _body.Presence.Rejected).WaitAsync(options.ConversationPatience, time);

    /// <summary>A colleague to whom the conversation's queue would never give it.</summary>
    private Refusal? Foreign(OpenWorkChoice choice)
    {
        if (choice is not { Action: OpenWorkAction.ToColleague, ColleagueId: { Length: > 0 } colleague }) return null;
        if (Settings.Agent(colleague) is null) return new(RefusalKind.NotFound, $"choices: there is no agent '{colleague}'");
        var queue = _parts.GetValueOrDefault(choice.ConversationId)?.Conversation.QueueId;
        return queue is null || Settings.QueuesOf(colleague).Contains(queue)
            ? null
            : new(RefusalKind.Invalid, $"choices: agent '{colleague}' does not serve queue '{queue}' of conversation {choice.ConversationId}; transfer it to them before");
    }

    /// <summary>Commits a change of presence and shows it. False: the place for a break is somebody else's, and nothing has changed.</summary>
    private async Task<bool> Decide(PresenceDecision decision) =>
        !decision.Changed || await Keep(decision.State, [.. decision.Facts.Select(Row)]);

    private async Task<bool> Keep(PresenceState presence, ImmutableArray<FactRow> facts)
    {
        var (next, unit) = WithPlace(_body with { Presence = presence, HandlingSeconds = _handling.Seconds }, new CommitUnit
        {
            Owner = $"{Receivers.Agent}/{Key}",
            Deadline = new DeadlineRow(Receivers.Agent, Key, PresenceWaking.Next(presence, Loss)),
            Facts = facts,
        });
        var outcome = await Stale.Commit(this, store, unit with { Actor = new ActorRow(Receivers.Agent, Key, _epoch, OmniJson.Write(next)) });
        if (outcome.Status == CommitStatus.NameTaken) return false;
        if (!outcome.Ok) throw Stale.Activation(this, outcome);
        _body = next;
        ShowPresence();
        return true;
    }

    private ImmutableArray<OpenWork> OpenWork() =>
    [
        .. _parts.Values.Where(part => part.Role == AgentRole.Owner)
            .Select(part => new OpenWork(part.Conversation.Id, part.Conversation.Medium)),
    ];

    private string[] Unseen(DateTimeOffset now)
    {
        string[] unseen = [.. _seen.Where(device => device.Value + DeviceLife <= now).Select(device => device.Key)];
        foreach (var device in unseen) Forget(device);
        return unseen;
    }

    private void Forget(string deviceId)
    {
        _seen.Remove(deviceId);
        _speaking.Remove(deviceId);
    }

    private FactRow Row(AgentFact fact) => new()
    {
        Kind = fact.GetType().Name, At = fact.At, AgentId = Key, Body = OmniJson.Write(fact),
    };
}
