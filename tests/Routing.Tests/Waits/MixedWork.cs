using System.Collections.Immutable;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>One kind of work; means, in seconds.</summary>
internal sealed record MixedWork(string Name, Medium Medium, double EverySeconds, double TakesSeconds, double? PatienceSeconds = null)
{
    public ImmutableDictionary<string, int> Skills { get; init; } = ImmutableDictionary<string, int>.Empty;

    public override string ToString() => Name;
}
