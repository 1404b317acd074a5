using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Routing.Tests.Conversations;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class AgentClockTests
{
    private static readonly SiteTime Site = new(TimeZoneInfo.Utc);
    private static readonly AgentClock Begin = new() { AgentId = "ann", At = Start, Capacity = 100 };

    [Fact]
    public void Occupancy_counts_time_and_units_while_available_or_at_work()
    {
        var figures = Figures.Zero;
        var clock = Begin;
        Pass(100, clock.After(Presence(100, PresenceKind.Available)));
        Pass(160, clock with { Work = clock.Work.Add("c1/owner", 33), At = At(160) });
        Pass(220, clock with { Work = clock.Work.Add("c2/owner", 33), At = At(220) });
        Pass(250, clock.After(Presence(250, PresenceKind.Break)));
        Pass(280, clock with { Work = clock.Work.Clear(), At = At(280) });
        Pass(400, clock.After(Presence(400, PresenceKind.Offline)));
        Pass(500, clock);
        (figures.SignedInSeconds, figures.AvailableSeconds, figures.BreakSeconds).ShouldBe((300, 150, 150));
        (figures.OccupiedSeconds, figures.WorkableSeconds).ShouldBe((120, 180));
        (figures.UnitSeconds, figures.CapacityUnitSeconds).ShouldBe((60 * 33 + 60 * 66, 18_000));

        void Pass(double until, AgentClock next)
        {
            if (clock.Until(At(until)) is { } span) figures = span.Booked(Site).Aggregate(figures, (sum, booked) => sum + booked.Figures);
            clock = next;
        }
    }

    [Fact]
    public void A_span_is_cut_at_the_borders_of_the_intervals()
    {
        var span = new AgentSpan { AgentId = "ann", From = At(600), To = At(2000), Presence = PresenceKind.Available, Units = 50, Capacity = 100 };
        var booked = span.Booked(Site).ToArray();
        booked.Select(one => (one.At, one.Figures.AvailableSeconds)).ShouldBe([(At(600), 300), (At(900), 900), (At(1800), 200)]);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(Histories.Fresh)]
    public void What_the_facts_say_of_an_agents_work_is_what_the_conversation_costs(int seed) => Histories.Run(seed, 60, history =>
    {
        string[] agents = ["ann", "bob", "cid", "dee"];
        var clocks = agents.ToDictionary(agent => agent, agent => Begin with { AgentId = agent });
        foreach (var (_, decision, _, move) in Histories.Play(history))
        {
            foreach (var fact in decision.Facts.Where(fact => fact.AgentId is not null && clocks.ContainsKey(fact.AgentId)))
                clocks[fact.AgentId!] = clocks[fact.AgentId!].After(fact);
            foreach (var clock in clocks.Values)
            {
                var cost = AgentShares.Of(decision.State).Where(share => share.AgentId == clock.AgentId).Sum(share => share.Load.Units);
                if (clock.Work.Values.Sum() != cost) throw new InvalidOperationException($"{move}: {clock.AgentId} costs {cost}, facts say {clock.Work.Values.Sum()}");
            }
        }

        return true;
    });

    private static AgentPresenceChanged Presence(double at, PresenceKind to) =>
        new() { AgentId = "ann", At = At(at), From = PresenceKind.Offline, To = to, FromSeconds = 0 };
}
