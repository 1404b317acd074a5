using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>What became of one check of the stored data.</summary>
/// <param name="Name">Short and stable, such as <c>messages-without-gap</c>.</param>
/// <param name="Promise">What has to hold.</param>
/// <param name="Broken">How often it does not.</param>
/// <param name="Examples">The first few places, by ids.</param>
public sealed record CheckOutcome(string Name, string Promise, long Broken, ImmutableArray<string> Examples)
{
    public bool Ok => Broken == 0;
}
