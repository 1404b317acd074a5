using OmniContact.Server.Access;
using OmniContact.Server.Boards;
using OmniContact.Server.Http;

namespace OmniContact.Server.Hubs;

/// <summary>The live board, followed.</summary>
internal sealed partial class WorkbenchHub
{
    [For(Roles.Leads), Shed(ShedOrder.First)]
    public Task<BoardSlice> LookAtBoard(LookRequest request) => Connection.LookAtBoard(BoardScope.Of(Who, sight), request, Context.ConnectionAborted);

    [For(Roles.Leads), Shed(ShedOrder.Never)]
    public Task LeaveBoard() => Connection.LeaveBoard();
}
