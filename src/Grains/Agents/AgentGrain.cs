using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Outbox;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Agents;

/// <summary>
/// One agent. Presence is its own row; load and inbox are its parts in conversations, rebuilt from their rows and kept by their
/// facts. In its turns it takes the best item over all its queues.
/// </summary>
internal sealed partial class AgentGrain(
    IStore store, ReadableRows rows, IConfiguration configuration, GrainOptions options, OtherSilos silos, TimeProvider time) : Grain, IAgentGrain
{
    private readonly Dictionary<string, AgentPart> _parts = [];
    private HandlingTimes _handling = null!;
    private AgentBody _body = null!;
    private long _epoch;
    private IGrainTimer _timer = null!;

    private string Key => this.GetPrimaryKeyString();

    private ConfigurationSnapshot Settings => configuration.Current;

    private CapacityProfile Profile => Settings.Agent(Key) is { } agent ? Settings.Profile(agent) : new CapacityProfile { Id = "none", Units = 1, Media = [] };

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Beginning.Unlocked();
        var now = time.GetUtcNow();
        var row = await store.BeginEpoch(Receivers.Agent, Key, cancellationToken);
        (_epoch, _feed.Epoch) = (row.Epoch, row.Epoch);
        _body = rows.Read(row) ?? new AgentBody { Presence = PresenceState.Initial(Key, now), BreakPlace = await PlaceHeld(cancellationToken) };
        _handling = new HandlingTimes(_body.HandlingSeconds);
        foreach (var device in _body.Presence.Devices) _seen[device.Id] = now;
        foreach (var conversation in await store.ConversationsOfAgent(Key, cancellationToken))
            if (rows.Read(conversation) is { } body) Remember(AgentParts.Of(body, Key));
        _timer = this.RegisterGrainTimer(_ => Wake(), new(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
    }

    public async Task Wake()
    {
        var now = time.GetUtcNow();
        foreach (var device in Unseen(now)) await Decide(Devices.Disconnect(_body.Presence, device, now));
        await Decide(PresenceWaking.Wake(_body.Presence, Loss, now));
        await LetGo();
        await Match();
        Arm();
    }

    private void Remember(AgentPart part)
    {
        _load = null;
        if (part.Role == AgentRole.None) _parts.Remove(part.Conversation.Id);
        else _parts[part.Conversation.Id] = part;
    }

    private void Arm()
    {
        DateTimeOffset?[] due =
        [
            PresenceWaking.NextStage(_body.Presence, Loss), _letGoAt, AskAgainAt, _seen.Count == 0 ? null : _seen.Values.Min() + DeviceLife,
        ];
        _timer.Change(TimerWaits.Until(due.Min(), time.GetUtcNow()), TimerWaits.AfterFailure);
    }
}
