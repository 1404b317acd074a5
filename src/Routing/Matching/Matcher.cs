using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Skills;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Who gets what in one queue. Deterministic and mutable, without clock, random or I/O: one owner calls it, turn by turn,
/// with instants that never fall. It is never stored; the owner rebuilds it from rows (members and statuses first, then
/// items), and again when the queue's settings, calendar or skills change.
/// <para>
/// After each change the owner calls <see cref="Advance"/> and sets its one timer to <see cref="NextDeadline"/>. For an
/// item that is new or woken it asks <see cref="BestAgentFor"/> and, if there is one, <see cref="Ask"/>s that agent with a
/// hint; an agent who is free or woken it lets ask <see cref="BestItemFor"/> in a turn of its own. In that turn the agent
/// compares the ranks of all its queues (<see cref="QueueAnswer.Choose"/>) and claims the first.
/// </para>
/// <para>
/// Once its lists have grown to what the queue holds, no call allocates but for members, skill sets and needs that are new,
/// explanations and places. No call looks at all items or all agents, but for those that say so and the first
/// <see cref="ServersOf(Demand)"/> after a change of staff.
/// </para>
/// </summary>
public sealed partial class Matcher
{
    private readonly Stages _stages = new();
    private readonly SkillMap _skills;
    private readonly Audiences _audiences;
    private readonly Roster _roster;
    private readonly AgentStates _states;
    private readonly ReservedAgents _reserved;
    private readonly Line _line;
    private readonly Drain _drain;
    private readonly Wakes _wakes = new();
    private readonly Alarm _alarm = new();
    private readonly Timers _changes;
    private readonly Timers _hints;

    /// <param name="settings">The queue.</param>
    /// <param name="hours">By which its deferred work waits.</param>
    /// <param name="configurationVersion">Named by explanations.</param>
    public Matcher(QueueSettings settings, OpenHours hours, long configurationVersion)
    {
        (Settings, ConfigurationVersion) = (settings, configurationVersion);
        foreach (var step in settings.Steps) _stages.Add(step.AfterSeconds);
        _skills = new SkillMap(settings);
        _audiences = new Audiences(_skills);
        _roster = new Roster(settings, _skills, _stages, _alarm);
        _line = new Line(settings, hours, _skills, _stages, _audiences, _roster, _alarm);
        _servers = new Servers(_roster);
        _drain = new Drain(_roster, _line, _audiences, _wakes);
        (_changes, _hints, _states, _reserved) = (_line.Changes, _roster.Hints, _roster.States, _roster.Reserved);
    }

    public QueueSettings Settings { get; }

    public long ConfigurationVersion { get; }

    /// <summary>Items held, claimed and offered ones included.</summary>
    public int Count => _line.Count;

    /// <summary>When <see cref="Advance"/> has something to do; null = never.</summary>
    public DateTimeOffset? NextDeadline =>
        NextTimer is var next && next < DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(next, TimeSpan.Zero) : null;

    private long NextTimer => Math.Min(_changes.Next, _hints.Next);

    /// <summary><see cref="Advance"/> would let something happen or report something now.</summary>
    public bool HasNews(DateTimeOffset now) => _wakes.Any || NextTimer <= now.UtcTicks;

    /// <summary>Lets what is due happen and reports it, with what has happened since the last call.</summary>
    public Woken Advance(DateTimeOffset now)
    {
        CatchUp(now.UtcTicks);
        return _wakes.Tell();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CatchUp(long now)
    {
        if (_alarm.At <= now) LetHappen(now);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LetHappen(long now)
    {
        while (_line.TakeDue(now) is { } item)
        {
            _drain.Refresh(item, now);
            if (item.IsMatchable) _wakes.Item(item);
        }

        while (_roster.TakeUnanswered(now) is { } agent)
        {
            _drain.Relist(agent.Slot);
            _wakes.Agent(agent);
        }

        _drain.Settle(now);
        _alarm.Reset(NextTimer);
    }
}
