using System.Collections.Immutable;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>Skill names with their levels.</summary>
internal static class SkillsReader
{
    private static readonly Bounds Levels = new(1, 10);

    public static ImmutableDictionary<string, int> Read(Fields fields) => fields.Find("skills") is { } node
        ? new Fields(node, fields.Faults).Node.Members.ToImmutableDictionary(one => one.Key, one => (int)fields.Faults.Number(one.Value, Levels))
        : ImmutableDictionary<string, int>.Empty;
}
