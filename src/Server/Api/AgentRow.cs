using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>A colleague.</summary>
internal sealed record AgentRow(
    string Id, string EmployeeNumber, string Name, LocalizedText DisplayName, AgentPresence Presence, bool Simulated)
{
    /// <summary>By what, besides the words, the display name is found: the spelling in full and by initials.</summary>
    public ImmutableArray<string> Pinyin { get; init; } = [];

    public string? TeamId { get; init; }

    /// <summary>On the board: the figures of the day, by measure; those with nothing to divide by are missing.</summary>
    public ImmutableDictionary<string, double>? Measures { get; init; }
}
