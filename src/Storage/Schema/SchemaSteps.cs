using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace OmniContact.Storage.Schema;

/// <summary>The steps of one database in order, numbered 1, 2, 3 ... without a gap.</summary>
internal sealed record SchemaSteps(ImmutableArray<SchemaStep> Steps)
{
    public int Latest => Steps.Length;

    /// <summary>The first ones only: what an older release knew.</summary>
    public SchemaSteps UpTo(int version) => new(Steps[..version]);

    /// <param name="database">Folder under Schema: <c>Sqlite</c> or <c>Postgres</c>.</param>
    public static SchemaSteps Embedded(string database)
    {
        var assembly = typeof(SchemaSteps).Assembly;
        var folder = $"OmniContact.Storage.Schema.{database}.";
        return new([.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, name[folder.Length..^".sql".Length]))]);
    }

    private static SchemaStep Read(Assembly assembly, string resource, string name)
    {
        using StreamReader text = new(assembly.GetManifestResourceStream(resource)!);
        return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name, text.ReadToEnd());
    }
}
