using System.Collections.Immutable;

namespace OmniContact.Routing.Alerts;

/// <summary>What a look made of the alerts.</summary>
/// <param name="Book">The same one where nothing is another.</param>
/// <param name="News">What is to be told.</param>
public sealed record Alerted(AlertBook Book, ImmutableArray<AlertNews> News);
