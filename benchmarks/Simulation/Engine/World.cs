using OmniContact.Routing.Matching;

namespace OmniContact.Simulation.Engine;

/// <summary>The state of one replication.</summary>
internal sealed class World
{
    public World(Plan plan)
    {
        Plan = plan;
        Now = plan.StartTicks;
        Ledger = new Ledger(plan);
        Queues = [.. plan.QueueIds.Select((id, number) => new SimulatedQueue(number, id, plan.Scenario.Configuration))];
        Agents = [.. plan.Groups.SelectMany(group => group.Group.Duties.Select((_, member) => (group, member)))
            .Select((one, number) => new SimulatedAgent(number, one.member, one.group) { IdleSince = Now, BookedUntil = Now })];
        Seat();
    }

    public Plan Plan { get; }

    /// <summary>The virtual clock, in UTC ticks.</summary>
    public long Now
    {
        get;
        set => Instant = new DateTimeOffset(field = value, TimeSpan.Zero);
    }

    /// <summary>The same, as the product takes it.</summary>
    public DateTimeOffset Instant { get; private set; }

    public EventCalendar Calendar { get; } = new();

    public Contacts Contacts { get; } = new();

    public Ledger Ledger { get; }

    public SimulatedQueue[] Queues { get; }

    public SimulatedAgent[] Agents { get; }

    public int LinesInUse { get; set; }

    public SimulatedQueue Queue(string id) => Queues[Plan.QueueIds.IndexOf(id)];

    public double SecondsSince(long instant) => (Now - instant) / (double)TimeSpan.TicksPerSecond;

    /// <summary>Enters something that happens after so many seconds.</summary>
    public void After(double seconds, EventKind kind, int subject, int stamp = 0) =>
        Calendar.Add(Now + Plan.Ticks(seconds), kind, subject, stamp);

    /// <summary>Members as the configuration enrols them: primary, backup, and by steps that widen to other queues.</summary>
    private void Seat()
    {
        var agents = Agents.ToDictionary(agent => agent.Id);
        var seats = Agents.ToDictionary(agent => agent, _ => new List<Seat>());
        foreach (var queue in Queues)
            foreach (var member in Plan.Scenario.Configuration.MembersOf(queue.Configured.Settings.Id))
            {
                var agent = agents[member.AgentId];
                var reference = queue.Matcher.SetMember(
                    new AgentMember
                    {
                        AgentId = agent.Id,
                        Skills = agent.Group.Group.Skills,
                        AfterSeconds = Math.Max(member.BackupAfterSeconds, member.OnlyAfterStep ?? 0),
                    },
                    Instant);
                queue.Members[reference] = agent;
                seats[agent].Add(new Seat(queue, reference) { Step = StepOf(agent, queue) });
            }

        foreach (var (agent, taken) in seats) agent.Seats = [.. taken.OrderBy(seat => seat.Step)];
    }

    private static int StepOf(SimulatedAgent agent, SimulatedQueue queue)
    {
        if (agent.Group.Group.Order is not { } order) return 0;
        var step = 0;
        while (step < order.Length && !order[step].Contains(queue.Configured.Settings.Id)) step++;
        return step;
    }
}
