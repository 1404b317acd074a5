using OmniContact.Routing.Configuration;
using OmniContact.Routing.Rules;

namespace OmniContact.Conversations;

/// <summary>What the entry point's rules say of a new conversation; null where it has none.</summary>
internal static class EntryDecisions
{
    public static RuleDecision? Of(StartConversation start, EntryPoint entryPoint, ConfigurationSnapshot settings, DateTimeOffset now)
    {
        if (settings.Rules(entryPoint.RuleSetId) is not { } rules) return null;
        var (inbound, customer) = (start.Inbound, start.Customer);
        var calendar = settings.Calendar(entryPoint.CalendarId);
        return rules.Decide(new RuleInput
        {
            EntryPointId = entryPoint.Id,
            Channel = inbound.Channel,
            Medium = inbound.Medium,
            Text = inbound.Message?.Text,
            Language = inbound.Language ?? customer.Language ?? entryPoint.Language,
            Tier = customer.Tier,
            Region = customer.Region,
            Tags = customer.Tags,
            Attributes = customer.Attributes.SetItems(inbound.Attributes),
            NewCustomer = inbound.IdentityCertain ? customer.LastAgentAt is null : null,
            LastContactAt = customer.LastAgentAt,
            Open = calendar?.IsOpen(now),
        }, now, calendar?.Zone ?? TimeZoneInfo.Utc);
    }
}
