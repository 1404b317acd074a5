using System.Collections.Immutable;

namespace OmniContact.Routing.WrapUps;

/// <summary>What agents record after contacts of a queue (服务小结).</summary>
public sealed record WrapUpForm
{
    public const int MostFields = 50;
    public const int MostOptions = 2_000;

    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public ImmutableArray<WrapUpField> Fields { get; init; } = [];
}
