using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Conversations;

/// <summary>Something that the conversation says by itself: an event with its values, or words for the customer.</summary>
internal sealed record Line(string? Event, ImmutableDictionary<string, string> Values, LocalizedText? Words);
