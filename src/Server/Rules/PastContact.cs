using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>A contact as rules would see it.</summary>
/// <param name="ConversationId">Of one that was there.</param>
/// <param name="Input">What is known of it.</param>
/// <param name="At">When it came.</param>
/// <param name="Zone">The entry point's time zone.</param>
/// <param name="DefaultQueueId">Where the entry point sends what no rule places.</param>
internal sealed record PastContact(string? ConversationId, RuleInput Input, DateTimeOffset At, TimeZoneInfo Zone, string? DefaultQueueId);
