using System.Collections.Immutable;

namespace OmniContact.Silo.Tests.Grains;

public sealed record Note
{
    public required string Text { get; init; }

    public DateTimeOffset At { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];
}
