using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Api;

/// <summary>A code that people choose from, and its name.</summary>
internal sealed record CodeName(string Code, LocalizedText Name)
{
    /// <summary>The reasons for a break, by code.</summary>
    public static ImmutableArray<CodeName> OfBreaks(ConfigurationEntities all) =>
        [.. all.BreakReasons.Values.OrderBy(reason => reason.Id, StringComparer.Ordinal).Select(reason => new CodeName(reason.Id, reason.Name))];
}
