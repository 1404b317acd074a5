namespace OmniContact.Storage.Backups;

/// <param name="Name">The rows lie in <c>tables/NAME.ndjson</c>.</param>
/// <param name="Rows">How many lines that has.</param>
/// <param name="Sha256">Of its text before compression.</param>
internal sealed record BackupTable(string Name, long Rows, string Sha256)
{
    public static string Entry(string table) => $"tables/{table}.ndjson";
}
