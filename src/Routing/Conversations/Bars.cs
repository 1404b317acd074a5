using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>Agents who are not asked again for a while.</summary>
internal static class Bars
{
    /// <summary>Adds a bar and forgets those that are over.</summary>
    internal static ImmutableArray<Bar> Add(ImmutableArray<Bar> bars, Bar? bar, DateTimeOffset now) =>
        [.. bars.Where(b => b.Until > now && b.AgentId != bar?.AgentId), .. bar is null ? [] : new[] { bar }];

    internal static Bar? Against(Waiting waiting, string agentId, DateTimeOffset now) =>
        waiting.Bars.FirstOrDefault(bar => bar.AgentId == agentId && bar.Until > now);
}
