using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Which entries of the audit; null = any.</summary>
/// <param name="By">Id of the person, key or process.</param>
/// <param name="What">The kind.</param>
/// <param name="Q">Stands in the details as they are shown.</param>
internal readonly record struct AuditQuery(string? By, string? What, string? CustomerId, string? Q, DateTimeOffset? From, DateTimeOffset? Before)
{
    /// <exception cref="Faulty">What is looked for is too long.</exception>
    public AuditFilter ToFilter(long? below, int limit) => Q?.Length > 200
        ? throw Faulty.Field(400, "q", "has more than 200 characters")
        : new() { From = From?.ToUniversalTime(), Before = Before?.ToUniversalTime(), CustomerId = CustomerId, Below = below, Limit = limit };

    public bool Fits(AuditRow row) => (By is null || row.By == By) && (What is null || row.What == What)
        && (Q is null || row.Details.GetRawText().Contains(Q, StringComparison.OrdinalIgnoreCase));
}
