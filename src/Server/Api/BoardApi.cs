using OmniContact.Boards;
using OmniContact.Server.Access;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>The live board.</summary>
internal static class BoardApi
{
    private const string All = "all";

    public static void MapBoard(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/board", Read).For(Roles.Leads).WithTags("Board");

    /// <summary>Queues, agents and the figures of the day so far.</summary>
    private static async Task<BoardView> Read(ICentre centre, IGrainFactory grains)
    {
        var queues = QueuesApi.List(default, centre, grains);
        var agents = AgentsApi.List(default, centre, grains);
        return new BoardView(await queues, await agents, await grains.GetGrain<IBoardGrain>(All).Read(), CodeName.OfBreaks(centre.Current.Entities));
    }
}
