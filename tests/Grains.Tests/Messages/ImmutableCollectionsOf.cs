using System.Collections.Immutable;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>Makes the two collections of messages where their element types are known at run time only.</summary>
internal static class ImmutableCollectionsOf<TKey, TValue> where TKey : notnull
{
    public static ImmutableArray<TValue> Line(Array items) => [.. items.Cast<TValue>()];

    public static ImmutableDictionary<TKey, TValue> Dictionary((object Key, object? Value)[] pairs) =>
        pairs.ToImmutableDictionary(pair => (TKey)pair.Key, pair => (TValue)pair.Value!);
}
