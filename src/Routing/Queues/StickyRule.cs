using System.Collections.Immutable;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Queues;

/// <summary>Who is tried first, and whether it is worth a wait.</summary>
public static class StickyRule
{
    public const string Dedicated = "dedicated";
    public const string LastAgent = "last agent";
    public const string Expert = "expert";

    /// <summary>
    /// Who is to be tried, best first: whom a rule names as the expert for the matter, or a person by hand, the customer's dedicated agent,
    /// then the last one.
    /// </summary>
    public static ImmutableArray<WantedAgent> Wanted(
        StickyPolicy policy, string? firstId, string? dedicatedId, string? lastId, DateTimeOffset? lastAt, DateTimeOffset now, bool byHand = false)
    {
        var wanted = ImmutableArray.CreateBuilder<WantedAgent>();
        if (firstId is not null) wanted.Add(new(firstId, byHand ? PreferredAgent.Named : Expert));
        if (policy.Dedicated && dedicatedId is not null) wanted.Add(new(dedicatedId, Dedicated));
        if (policy.LastAgent && lastId is not null && (now - lastAt)?.TotalSeconds <= policy.LastAgentWithinSeconds) wanted.Add(new(lastId, LastAgent));
        return [.. wanted.DistinctBy(agent => agent.AgentId)];
    }

    /// <summary>The first who is at work and can be expected free inside the bound; null = no wait at all.</summary>
    public static PreferredAgent? Choose(StickyPolicy policy, ImmutableArray<AgentOutlook> outlooks, DateTimeOffset now)
    {
        var until = now.AddSeconds(policy.WaitSeconds);
        var chosen = outlooks.FirstOrDefault(agent => agent.AtWork && agent.FreeAt <= until);
        return chosen is null || until <= now ? null : new(chosen.Wanted.AgentId, chosen.Wanted.Why, until);
    }
}
