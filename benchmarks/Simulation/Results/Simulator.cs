using System.Collections.Immutable;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Engine;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Results;

/// <summary>Runs the replications of a scenario, one after the other, and puts together what they found.</summary>
internal static class Simulator
{
    /// <param name="scenario">What to simulate.</param>
    /// <param name="done">Told how many replications are over.</param>
    public static SimulationResult Run(Scenario scenario, Action<int>? done = null)
    {
        var plan = new Plan(scenario);
        var (ledgers, pace) = (new Ledger[scenario.Replications], new Pace(scenario.Replications));
        for (var number = 0; number < ledgers.Length; number++)
        {
            var replication = new Replication(plan, number);
            ledgers[number] = replication.Run();
            pace.Add(replication.Contacts);
            done?.Invoke(number + 1);
        }

        return new SimulationResult { Scenario = scenario, Sections = Sections(plan, ledgers), Pace = pace };
    }

    private static ImmutableArray<Section> Sections(Plan plan, Ledger[] ledgers)
    {
        var types = plan.Types.Select(type => Periods(plan, ledgers, ledger => ledger.TypePeriods(type.Number))).ToArray();
        var groups = plan.Groups.Select(group => Periods(plan, ledgers, ledger => ledger.GroupPeriods(group.Number))).ToArray();
        var all = Enumerable.Range(0, ledgers.Length).Select(replication => Enumerable.Range(0, plan.Scenario.Periods)
            .Select(period => types.Select(type => type[replication][period]).Concat(groups.Select(group => group[replication][period].Time()))
                .Aggregate((sum, next) => sum.Beside(next))).ToArray()).ToArray();
        return
        [
            Of(SectionKind.All, "all", all),
            .. plan.Types.Select(type => Of(SectionKind.Type, type.Type.Id, types[type.Number])),
            .. plan.Groups.Select(group => Of(SectionKind.Group, group.Group.Id, groups[group.Number])),
        ];
    }

    private static Outcome[][] Periods(Plan plan, Ledger[] ledgers, Func<Ledger, IEnumerable<Sums>> sums) =>
        [.. ledgers.Select(ledger => sums(ledger).Select(one => Outcome.Of(one, plan.Scenario.PeriodSeconds)).ToArray())];

    private static Section Of(SectionKind kind, string id, Outcome[][] replications) => new(
        kind,
        id,
        Cells(kind, [.. replications.Select(periods => periods.Aggregate((sum, next) => sum + next))]),
        [.. Enumerable.Range(0, replications[0].Length).Select(period => Cells(kind, [.. replications.Select(periods => periods[period])]))])
    {
        Waits = replications.SelectMany(periods => periods).Aggregate(WaitHistogram.Empty, (sum, next) => sum + next.Figures.AnswerWaits),
    };

    private static ImmutableArray<Cell> Cells(SectionKind kind, Outcome[] replications)
    {
        var estimate = new Estimate(replications);
        return
        [
            .. from quantity in Quantities.Of(kind)
               let value = estimate.Of(quantity)
               where value is not null
               select new Cell(quantity, value.Value),
        ];
    }
}
