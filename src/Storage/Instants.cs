using System.Data.Common;

namespace OmniContact.Storage;

/// <summary>Instants are stored as UTC ticks of 100 ns: exact, and alike on both databases.</summary>
internal static class Instants
{
    public static DateTimeOffset Of(long ticks) => new(ticks, TimeSpan.Zero);

    public static DateTimeOffset Instant(this DbDataReader row, int column) => Of(row.GetInt64(column));

    public static DateTimeOffset? InstantOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Of(row.GetInt64(column));

    public static string? TextOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
