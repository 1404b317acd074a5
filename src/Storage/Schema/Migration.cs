using System.Collections.Immutable;

namespace OmniContact.Storage.Schema;

/// <summary>Reads and applies schema steps; the statements are alike on both databases.</summary>
internal static class Migration
{
    public const string Table = """
        CREATE TABLE IF NOT EXISTS schema_steps (
          number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)
        """;

    public static Task<List<AppliedStep>> Applied(Session session, CancellationToken cancel) => session.Rows(
        "SELECT number, name, checksum FROM schema_steps ORDER BY number",
        row => new AppliedStep((int)row.GetInt64(0), row.GetString(1), row.GetString(2)), [], cancel);

    /// <summary>Inside a transaction of the caller.</summary>
    public static async Task Apply(Session session, SchemaStep step, DateTimeOffset now, CancellationToken cancel)
    {
        await session.Execute(step.Sql, [], cancel);
        await session.Execute(
            "INSERT INTO schema_steps (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
            [step.Number, step.Name, step.Checksum, now], cancel);
    }

    public static MigrationReport Report(IReadOnlyList<AppliedStep> applied, ImmutableArray<SchemaStep> missing)
    {
        var from = applied.Count == 0 ? 0 : applied[^1].Number;
        return new(from, missing.IsEmpty ? from : missing[^1].Number, [.. missing.Select(step => step.Name)]);
    }
}
