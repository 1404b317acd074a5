using System.Globalization;
using System.Runtime.CompilerServices;
using OmniContact.Server.Access;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>What has to be accounted for: who saw, changed or created what, when and why.</summary>
internal static class AuditApi
{
    /// <summary>Entries looked through for one answer.</summary>
    private const int LookedThrough = 10_000;

    private const int AtOnce = 500;

    private static readonly string[] Columns = ["at", "what", "by", "name", "role", "agentId", "customerId", "details"];

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/audit").WithTags("Audit");
        audit.MapGet("", List).For(Roles.Administrator);
        audit.MapGet("/export", Export).For(Roles.Administrator);
    }

    /// <summary>Entries, newest first. A stretch may be shorter than asked for, even empty, while <c>next</c> is given.</summary>
    private static async Task<Paged<AuditRow>> List([AsParameters] AuditQuery query, [AsParameters] PageQuery page, IStore store, CancellationToken cancel)
    {
        var found = new List<AuditRow>();
        var (looked, last) = (0, 0L);
        await foreach (var row in All(query, page.Cursor is null ? null : Cursors.Number(page.Cursor), store, cancel))
        {
            if (query.Fits(row)) found.Add(row);
            last = row.Position;
            if (found.Count == page.Size || ++looked == LookedThrough) return new(found, Cursors.Of(last));
        }
        return new(found, null);
    }

    /// <summary>All that fit as a table (CSV), masked, newest first. The export itself is in the audit.</summary>
    private static async Task<IResult> Export([AsParameters] AuditQuery query, HttpContext context, IStore store, Users users, Audit audit, CancellationToken cancel)
    {
        var names = new Dictionary<string, string>();
        await foreach (var user in users.All(cancel)) names[user.Id] = user.Name;
        query.ToFilter(null, AtOnce);
        await audit.Record("auditExported", Caller.From(context.User)!, null, query, cancel);
        return new CsvResult("audit.csv", Columns, Lines(query, names, store, cancel));
    }

    private static async IAsyncEnumerable<string?[]> Lines(
        AuditQuery query, Dictionary<string, string> names, IStore store, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var row in All(query, null, store, cancel))
        {
            if (!query.Fits(row)) continue;
            yield return
            [
                row.At.ToString("O", CultureInfo.InvariantCulture), row.What, row.By, names.GetValueOrDefault(row.By), row.Role,
                row.AgentId, row.CustomerId, row.Details.GetRawText(),
            ];
        }
    }

    private static async IAsyncEnumerable<AuditRow> All(AuditQuery query, long? below, IStore store, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            var facts = await store.Audit(query.ToFilter(below, AtOnce), cancel);
            foreach (var fact in facts) yield return AuditRow.Of(fact);
            if (facts.Count < AtOnce) yield break;
            below = facts[^1].Position;
        }
    }
}
