using System.Collections.Immutable;

namespace OmniContact.Storage.Schema;

/// <summary>Compares what a database has with what this program knows.</summary>
internal static class SchemaPlan
{
    /// <param name="database">Named in refusals.</param>
    /// <param name="known">Steps of this program.</param>
    /// <param name="applied">Steps that the database has, by number.</param>
    /// <param name="newerAllowed">How many steps the database may be ahead.</param>
    /// <returns>The steps to apply.</returns>
    /// <exception cref="StoreVersionException">The database is newer, or was made by other steps.</exception>
    public static ImmutableArray<SchemaStep> Missing(string database, SchemaSteps known, IReadOnlyList<AppliedStep> applied, int newerAllowed)
    {
        var version = applied.Count == 0 ? 0 : applied[^1].Number;
        if (version > known.Latest + newerAllowed)
            throw new StoreVersionException($"{database} has schema version {version}; this program knows up to {known.Latest}. Start the program that wrote it, or restore a backup.");
        foreach (var step in applied.Where(step => step.Number <= known.Latest))
        {
            if (known.Steps[step.Number - 1].Checksum != step.Checksum)
                throw new StoreVersionException($"{database} was made by another step {step.Number} ({step.Name}) than this program has: its schema version {version} cannot be trusted.");
        }
        return version >= known.Latest ? [] : known.Steps[version..];
    }
}
