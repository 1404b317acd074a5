using System.Collections.Immutable;

namespace OmniContact.Storage.Backups;

/// <summary>The last entry of a backup: says what the others hold.</summary>
/// <param name="Format">Of the file: 1.</param>
/// <param name="Schema">Version of the schema that the rows are of.</param>
/// <param name="At">When it was taken.</param>
/// <param name="Tables">Every table, in the order of the file.</param>
internal sealed record BackupManifest(int Format, int Schema, DateTimeOffset At, ImmutableArray<BackupTable> Tables)
{
    public const int CurrentFormat = 1;
    public const string Entry = "manifest.json";
}
