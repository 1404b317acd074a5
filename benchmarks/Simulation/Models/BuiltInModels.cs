using System.Collections.Immutable;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Models;

/// <summary>The scenario files of this folder.</summary>
internal static class BuiltInModels
{
    public static ImmutableArray<BuiltInModel> All { get; } =
        [.. typeof(BuiltInModels).Assembly.GetManifestResourceNames().Where(name => !name.Contains('.')).Order(StringComparer.Ordinal).Select(Load)];

    public static BuiltInModel? Find(string name) => All.FirstOrDefault(model => model.Name == name);

    private static BuiltInModel Load(string name)
    {
        using var reader = new StreamReader(typeof(BuiltInModels).Assembly.GetManifestResourceStream(name)!);
        var json = reader.ReadToEnd();
        return new BuiltInModel(name, NodeParser.Parse(json)["about"]!.Text, json);
    }
}
