using OmniContact.Server.Access;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>What has to be accounted for: who saw, changed or created what, when and why.</summary>
internal static class AuditApi
{
    /// <summary>Facts looked through for one answer.</summary>
    private const int LookedThrough = 10_000;

    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/audit", List).For(Roles.Administrator).WithTags("Audit");

    /// <summary>Entries in the order in which they were made. A stretch may be shorter than asked for, even empty, while <c>next</c> is given.</summary>
    private static async Task<Paged<AuditRow>> List([AsParameters] PageQuery page, IStore store, CancellationToken cancel)
    {
        var after = page.Cursor is null ? 0 : Cursors.Number(page.Cursor);
        var facts = await store.FactsAfter(after, LookedThrough, cancel);
        var found = facts.Where(fact => fact.Kind.StartsWith(Audit.Start, StringComparison.Ordinal)).Take(page.Size).ToArray();
        var isFull = found.Length == page.Size;
        if (!isFull && facts.Count < LookedThrough) return new([.. found.Select(AuditRow.Of)], null);
        return new([.. found.Select(AuditRow.Of)], Cursors.Of(isFull ? found[^1].Position : facts[^1].Position));
    }
}
