using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Server.Boards;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>One workbench's connection: its device, its feed, the conversations it has open.</summary>
internal sealed class WorkbenchConnection(
    string id, Pump pump, ISingleClientProxy client, IGrainFactory grains, OfferWatch watch, Func<ISingleClientProxy, BoardSource> board) : IAsyncDisposable
{
    /// <summary>Conversations open at once on one connection.</summary>
    public const int MostViews = 50;

    private readonly ConcurrentDictionary<string, ViewSource> _views = [];
    private FeedSource? _feed;
    private BoardSource? _board;
    private string? _device;
    private string? _agentId;

    public async Task<Result<AgentFeedSlice>> Connect(string agentId, ConnectRequest request)
    {
        if (_feed is not null) await pump.Leave(_feed);
        var device = Device(request);
        var feed = new FeedSource(grains.GetGrain<IAgentGrain>(agentId), device, id, grains, client, watch);
        var slice = await feed.Start(request.Since);
        if (slice.Refusal is not null) return slice;
        (_agentId, _device, _feed) = (agentId, device.Id, feed);
        pump.Follow(feed);
        return slice;
    }

    public async Task<OpenedView> Open(OpenRequest request, string? agentId)
    {
        var conversation = Texts.Required(request.ConversationId, "conversationId");
        if (_views.TryRemove(conversation, out var before)) await pump.Leave(before);
        if (_views.Count >= MostViews) throw new Faulty(Problem.Of(429, $"{MostViews} conversations are open here; close one first."));
        var view = new ViewSource(conversation, agentId, grains, client);
        var opened = await view.Start(request.After) ?? throw Faulty.NotFound("conversation", conversation);
        _views[conversation] = view;
        pump.Follow(view);
        return opened;
    }

    public async Task CloseView(ThatConversation request)
    {
        if (_views.TryRemove(Texts.Required(request.ConversationId, "conversationId"), out var view)) await pump.Leave(view);
    }

    /// <summary>The board, or what of it the client lacks, and from then on its pushes.</summary>
    public async Task<BoardSlice> LookAtBoard(BoardScope scope, LookRequest request, CancellationToken cancel)
    {
        await LeaveBoard();
        var source = board(client);
        var slice = await source.Start(scope, request.Since, cancel);
        _board = source;
        pump.Follow(source);
        return slice;
    }

    public async Task LeaveBoard()
    {
        if (_board is not null) await pump.Leave(_board);
        _board = null;
    }

    /// <summary>The agent loses the device unless a later connection, here or at another server, speaks for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await pump.DisposeAsync();
        if (_agentId is not null) await grains.GetGrain<IAgentGrain>(_agentId).Disconnect(_device!, id);
    }

    private static AgentDevice Device(ConnectRequest request) => ConnectRequest.Kinds.Contains(request.Kind)
        ? new AgentDevice(Texts.Required(request.DeviceId, "deviceId"), request.Kind, request.CanVoice, request.CanVideo)
        : throw Faulty.Field(400, "kind", $"'{request.Kind}' is none of {string.Join(", ", ConnectRequest.Kinds)}");
}
