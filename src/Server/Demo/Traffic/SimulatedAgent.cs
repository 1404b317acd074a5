using System.Collections.Concurrent;
using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>
/// A simulated agent at work: signs in, follows the numbered feed, does what its habits say, takes breaks. What fails because
/// the store is away is tried again from a fresh snapshot.
/// </summary>
internal sealed class SimulatedAgent(AgentSettings agent, TrafficWorld world, Chance chance) : IAgentObserver
{
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(2);
    private const string Device = "simulated";

    private readonly AgentHabits _habits = new(chance);
    private readonly AgentDesk _desk = new(agent, world, chance);
    private readonly ConcurrentDictionary<string, AgentPart> _parts = [];
    private readonly Dictionary<string, AgentTask> _tasks = [];
    private readonly Nudge _nudge = new(world.Time);
    private FeedPosition? _position;
    private AgentPresence? _presence;
    private DateTimeOffset _renewAt;
    private DateTimeOffset _presenceAt;
    private volatile bool _hurry;

    /// <summary>Has something to do with a contact.</summary>
    public bool IsBusy => !_parts.IsEmpty;

    private IAgentGrain Grain => world.Grains.GetGrain<IAgentGrain>(agent.Id);

    public Task Moved(string agentId, FeedPosition position)
    {
        _nudge.Set();
        return Task.CompletedTask;
    }

    /// <summary>Ends everything at once from now on.</summary>
    public void Hurry()
    {
        _hurry = true;
        _nudge.Set();
    }

    /// <summary>Works until cancelled.</summary>
    public async Task Work(CancellationToken cancel)
    {
        var observer = world.Grains.CreateObjectReference<IAgentObserver>(this);
        try
        {
            while (true) await Shift(observer, cancel);
        }
        finally
        {
            world.Grains.DeleteObjectReference<IAgentObserver>(observer);
        }
    }

    /// <summary>Open work goes the way of a lost device; a simulated agent who is wound down has none.</summary>
    public async Task SignOut()
    {
        await Grain.SetPresence(new PresenceRequest { Kind = PresenceKind.Offline });
        await Grain.Disconnect(Device);
    }

    private async Task Shift(IAgentObserver observer, CancellationToken cancel)
    {
        try
        {
            (_position, _renewAt) = (null, DateTimeOffset.MinValue);
            while (true)
            {
                if (world.Now >= _renewAt) await Renew(observer);
                await Read();
                await Act();
                await _nudge.Wait(NextDue() - world.Now, cancel);
            }
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            await world.Pause(AfterFault, cancel);
        }
    }

    private async Task Renew(IAgentObserver observer)
    {
        await Grain.Connect(new AgentDevice(Device, "browser"));
        await Grain.Subscribe(observer);
        _renewAt = world.Now + RenewEvery;
    }

    private async Task Read()
    {
        var slice = await Grain.Feed(_position);
        if (slice.Snapshot is { } snapshot)
        {
            _parts.Clear();
            foreach (var part in snapshot.Parts) _parts[part.Conversation.Id] = part;
            Show(snapshot.Presence);
        }
        foreach (var change in slice.Events) Apply(change);
        _position = slice.Position;
    }

    private void Apply(AgentFeedEvent change)
    {
        if (change is PresenceChanged { Presence: var presence }) Show(presence);
        if (change is not PartChanged { Part: var part }) return;
        if (part.Role == AgentRole.None) _parts.TryRemove(part.Conversation.Id, out _);
        else _parts[part.Conversation.Id] = part;
    }

    private void Show(AgentPresence presence)
    {
        if (_presence?.Kind != presence.Kind) _presenceAt = world.Now + Stay(presence.Kind);
        _presence = presence;
    }

    /// <summary>How long before the agent changes this presence.</summary>
    private TimeSpan Stay(PresenceKind kind) => kind switch
    {
        PresenceKind.Available => _habits.UntilBreak(),
        PresenceKind.Offline => chance.Seconds(0, 3),
        _ => _habits.BreakLength(),
    };

    private async Task Act()
    {
        if (world.Now >= _presenceAt && !_hurry) await ChangePresence();
        foreach (var gone in _tasks.Keys.Except(_parts.Keys).ToArray()) _tasks.Remove(gone);
        foreach (var part in _parts.Values.ToArray())
        {
            var id = part.Conversation.Id;
            if (_habits.Next(part, _tasks.GetValueOrDefault(id), _hurry, world.Now) is not { } task)
            {
                _tasks.Remove(id);
                continue;
            }
            _tasks[id] = task.Due > world.Now ? task : await _desk.Do(task, part, _habits) ?? task with { Due = world.Now + Again };
        }
    }

    private async Task ChangePresence()
    {
        var goOnBreak = _presence!.Kind == PresenceKind.Available;
        var reasons = world.Centre.Current.Entities.BreakReasons.Keys.Order(StringComparer.Ordinal).ToArray();
        await Grain.SetPresence(goOnBreak
            ? new PresenceRequest { Kind = PresenceKind.Break, Reason = _habits.BreakReason(reasons) }
            : new PresenceRequest { Kind = PresenceKind.Available });
        _presenceAt = world.Now + (goOnBreak ? _habits.BreakLength() : _habits.UntilBreak());
    }

    private DateTimeOffset NextDue() =>
        _tasks.Values.Select(task => task.Due).Append(_renewAt).Append(_hurry ? DateTimeOffset.MaxValue : _presenceAt).Min();
}
