using System.Collections.Immutable;
using OmniContact.Customers;
using OmniContact.Queues;
using OmniContact.Routing.Queues;

namespace OmniContact.Conversations;

/// <summary>Whom a customer's conversation would rather have, best first.</summary>
internal static class WantedAgents
{
    public static ImmutableArray<WantedAgent> Of(CustomerCard customer, StickyPolicy sticky, string? firstChoice, DateTimeOffset now)
    {
        var wanted = ImmutableArray.CreateBuilder<WantedAgent>();
        if (firstChoice is not null) wanted.Add(new WantedAgent(firstChoice, "asked for"));
        if (sticky.Dedicated && customer.DedicatedAgentId is { } dedicated) wanted.Add(new WantedAgent(dedicated, "dedicated"));
        if (sticky.LastAgent && customer.LastAgentId is { } last && now - customer.LastAgentAt < TimeSpan.FromSeconds(sticky.LastAgentWithinSeconds))
            wanted.Add(new WantedAgent(last, "last agent"));
        return wanted.ToImmutable();
    }
}
