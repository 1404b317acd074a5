using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching;

/// <summary>The queue's strategy as sort keys: ties by longest idle, then by id.</summary>
internal sealed class AgentOrder(Strategy strategy)
{
    private readonly bool _byIdleTime = strategy is Strategy.LongestIdle or Strategy.BestSkill;

    /// <summary>Best skill is settled by groups of skill sets before this key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SortKey KeyOf(in AgentState agent, Medium medium) => _byIdleTime ? new(agent.IdleSince, 0) : OtherKeyOf(agent, medium);

    private SortKey OtherKeyOf(in AgentState agent, Medium medium) => strategy switch
    {
        Strategy.LeastLoaded => new(Ordered(LoadRatio(agent)), agent.IdleSince),
        Strategy.FastestFirst => new(Ordered(HandlingSeconds(agent, medium)), agent.IdleSince),
        _ => new(agent.LastTurn, agent.IdleSince),
    };

    public static double LoadRatio(in AgentState agent) => (double)agent.Units.Used / Math.Max(1, agent.Units.Total);

    /// <summary>Mean handling time; infinite while unknown.</summary>
    public static double HandlingSeconds(in AgentState agent, Medium medium) =>
        !agent.HandlingSeconds.IsDefaultOrEmpty && agent.HandlingSeconds[(int)medium] is > 0 and var seconds
            ? seconds
            : double.PositiveInfinity;

    public static SortKey ToFreeKey(in AgentState agent, Medium medium) => new(agent.Units.ToFree[medium], agent.IdleSince);

    /// <summary>The bits of a number that is not negative are in its order.</summary>
    private static long Ordered(double value) => BitConverter.DoubleToInt64Bits(value);
}
