using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Waits;

/// <summary>The items of one medium that wait, by what they ask of an agent, and what was learned of their waits.</summary>
internal sealed class MediumWaits(DateTimeOffset now)
{
    private readonly Dictionary<Demand, int> _waiting = [];

    public WaitModel Model { get; private set; } = new() { At = now };

    /// <summary>How often something was learned.</summary>
    public long Lessons { get; private set; }

    /// <summary>Goes on with what was learned before, as long as nothing waits.</summary>
    public void Recall(WaitLearned learned) => Model = WaitModel.After(learned);

    public void Learn(WaitEvent happened)
    {
        Lessons++;
        Model = Model.Observe(happened);
    }

    public void Enter(Demand demand, Matcher matcher, DateTimeOffset now) => Move(demand, 1, matcher, now);

    /// <param name="how">Why; counted where somebody is there who could have taken it.</param>
    public void Leave(Demand demand, Matcher matcher, DateTimeOffset now, WaitEvent? how = null)
    {
        if (how is not null && matcher.ServersOf(demand) > 0) Learn(how);
        Move(demand, -1, matcher, now);
    }

    /// <summary>Other agents are there.</summary>
    public void Recount(Matcher matcher, DateTimeOffset now)
    {
        var waiting = _waiting.Sum(line => matcher.ServersOf(line.Key) > 0 ? line.Value : 0);
        Change(waiting, matcher.ServersOf(_waiting.Keys), now);
    }

    public void Clear(DateTimeOffset now)
    {
        _waiting.Clear();
        Change(0, 0, now);
    }

    private void Move(Demand demand, int by, Matcher matcher, DateTimeOffset now)
    {
        var before = _waiting.GetValueOrDefault(demand);
        if (before + by > 0) _waiting[demand] = before + by;
        else _waiting.Remove(demand);
        if (before > 0 && before + by > 0) Change(Model.Waiting + (matcher.ServersOf(demand) > 0 ? by : 0), Model.Agents, now);
        else Recount(matcher, now);
    }

    private void Change(int waiting, int agents, DateTimeOffset now)
    {
        if ((waiting, agents) != (Model.Waiting, Model.Agents)) Model = Model.Observe(new LineChanged(now, waiting, agents));
    }
}
