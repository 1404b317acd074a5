using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Server.Choices;

/// <summary>What a person has their own way at every desk.</summary>
internal sealed record PersonalChoices : StoredRecord
{
    /// <summary>Chords by command, where they are not the usual ones; an empty one is none.</summary>
    public ImmutableDictionary<string, string> Chords { get; init; } = ImmutableDictionary<string, string>.Empty;
}
