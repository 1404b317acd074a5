using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>Routed work never takes an agent over the units: what each part costs, summed up in the order of the commits.</summary>
internal sealed class CapacityJudge(int units = CapacityProfile.DefaultUnits) : Judge
{
    private readonly Dictionary<string, Dictionary<string, int>> _costs = [];

    public override IEnumerable<Broken> Take(ConversationFact fact)
    {
        if (fact.AgentId is not { } agent || Cost(fact) is not { } cost) yield break;
        if (!_costs.TryGetValue(agent, out var parts)) _costs[agent] = parts = [];
        var before = parts.GetValueOrDefault(fact.ConversationId);
        if (cost == 0) parts.Remove(fact.ConversationId);
        else parts[fact.ConversationId] = cost;
        if (cost > before && parts.Values.Sum() is var used && used > units)
            yield return new(Promise.OverCapacity, $"{agent} carries {used} of {units} units with {fact.ConversationId} at {fact.RecordedAt:O}");
    }

    /// <summary>What the part costs from now on; null = as before.</summary>
    private static int? Cost(ConversationFact fact) => fact switch
    {
        OfferMade made => made.Units,
        OwnershipBegan began => began.Units,
        WrapUpBegan wrapUp => wrapUp.Units,
        UnitsChanged changed => changed.Units,
        OfferRejected or OfferLapsed or OfferRescinded or OwnershipEnded or WrapUpEnded => 0,
        _ => null,
    };
}
