using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>The stream of everything that happened.</summary>
internal static class FactsApi
{
    private const int MostAtOnce = 1000;

    public static void MapFacts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/facts", Read).For(Roles.Integrator + "," + Roles.Administrator).WithTags("Facts");

    /// <summary>Facts above a position, in order. Ask again from the last position; an empty answer is the end for now.</summary>
    private static async Task<IReadOnlyList<Fact>> Read(IStore store, CancellationToken cancel, long after = 0, int limit = 200)
    {
        if (limit is < 1 or > MostAtOnce) throw Faulty.Field(400, "limit", $"is {limit}; it has to be 1..{MostAtOnce}");
        if (after < 0) throw Faulty.Field(400, "after", $"is {after}; it has to be 0 or more");
        var rows = await store.FactsAfter(after, limit, cancel);
        return [.. rows.Select(Fact.Of)];
    }
}
