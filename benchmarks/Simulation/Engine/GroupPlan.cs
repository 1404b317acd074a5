using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Simulation.Engine;

/// <summary>A group of agents, made ready.</summary>
internal sealed class GroupPlan
{
    public GroupPlan(int number, AgentGroup group, Scenario scenario)
    {
        (Number, Group, Loads) = (number, group, new LoadStates(group.Profile));
        HandlingSeconds = [.. Enumerable.Range(0, Media.Count).Select(medium => Handling((Medium)medium, group, scenario))];
    }

    public int Number { get; }

    public AgentGroup Group { get; }

    public LoadStates Loads { get; }

    /// <summary>Mean handling time by medium, which <c>FastestFirst</c> goes by; 0 = none.</summary>
    public ImmutableArray<double> HandlingSeconds { get; }

    private static double Handling(Medium medium, AgentGroup group, Scenario scenario)
    {
        var means = scenario.Types.Where(type => type.Medium == medium && type.Service is not null)
            .Select(type => type.Service!.Of(group.Id).Mean + (type.WrapUp?.Of(group.Id).Mean ?? 0)).ToArray();
        return means.Length == 0 ? 0 : means.Average();
    }
}
