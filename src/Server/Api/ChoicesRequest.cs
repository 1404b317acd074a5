using System.Collections.Immutable;

namespace OmniContact.Server.Api;

/// <summary>What a person wants their own way from now on.</summary>
internal sealed record ChoicesRequest
{
    /// <summary>Chords by command, 100 at most; an empty one is none.</summary>
    public required ImmutableDictionary<string, string> Chords { get; init; }
}
