using System.Collections.Immutable;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed record Letter
{
    public required string Text { get; init; }

    public ImmutableArray<string> Pages { get; init; } = [];
}
