using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Demo.Centre;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>What a simulated customer's channel hands over.</summary>
internal static class SimulatedInbound
{
    /// <summary>Attribute: the order it is about.</summary>
    public const string Order = "order";

    /// <param name="customer">Who.</param>
    /// <param name="point">Where.</param>
    /// <param name="text">What.</param>
    /// <param name="id">The message's own id: sent again, it is the same message.</param>
    /// <param name="attributes">What the page knows.</param>
    public static Inbound Of(
        DemoCustomer customer, EntryPoint point, string text, string id, ImmutableDictionary<string, string> attributes) => new()
    {
        EntryPointId = point.Id,
        Channel = point.Channel,
        Medium = point.Medium,
        Address = customer.Address,
        ProviderId = id,
        Language = customer.Language,
        CustomerName = customer.Name,
        Message = new OutgoingText { Text = text, ClientId = id },
        Attributes = attributes,
        Simulated = true,
    };
}
