using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>What items of one kind require of themselves, and what that comes to at each stage of their wait.</summary>
internal sealed class Requirement(ImmutableDictionary<string, int> own)
{
    public ImmutableDictionary<string, int> Own => own;

    public Needs?[] ByStage { get; set; } = [];
}
