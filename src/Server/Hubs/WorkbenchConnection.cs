using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>One workbench's connection: its device, its feed, the conversations it has open.</summary>
internal sealed class WorkbenchConnection(Pump pump, ISingleClientProxy client, IGrainFactory grains) : IAsyncDisposable
{
    /// <summary>Conversations open at once on one connection.</summary>
    public const int MostViews = 50;

    private readonly ConcurrentDictionary<string, ViewSource> _views = [];
    private FeedSource? _feed;
    private string? _device;
    private string? _agentId;

    /// <summary>This connection speaks for the device from now on.</summary>
    public required Action<string> Claim { get; init; }

    /// <summary>True when no later connection speaks for the device.</summary>
    public required Func<string, bool> GiveUp { get; init; }

    public async Task<Result<AgentFeedSlice>> Connect(string agentId, ConnectRequest request)
    {
        if (_feed is not null) await pump.Leave(_feed);
        var device = Device(request);
        var feed = new FeedSource(grains.GetGrain<IAgentGrain>(agentId), device, grains, client);
        var slice = await feed.Start(request.Since);
        if (slice.Refusal is not null) return slice;
        (_agentId, _device, _feed) = (agentId, device.Id, feed);
        Claim(DeviceKey);
        pump.Follow(feed);
        return slice;
    }

    public async Task<OpenedView> Open(OpenRequest request, string? agentId)
    {
        var id = Texts.Required(request.ConversationId, "conversationId");
        if (_views.TryRemove(id, out var before)) await pump.Leave(before);
        if (_views.Count >= MostViews) throw new Faulty(Problem.Of(429, $"{MostViews} conversations are open here; close one first."));
        var view = new ViewSource(id, agentId, grains, client);
        var opened = await view.Start(request.After) ?? throw Faulty.NotFound("conversation", id);
        _views[id] = view;
        pump.Follow(view);
        return opened;
    }

    public async Task CloseView(ThatConversation request)
    {
        if (_views.TryRemove(Texts.Required(request.ConversationId, "conversationId"), out var view)) await pump.Leave(view);
    }

    /// <summary>The agent loses the device only if no other connection has taken it over.</summary>
    public async ValueTask DisposeAsync()
    {
        await pump.DisposeAsync();
        if (_agentId is not null && GiveUp(DeviceKey)) await grains.GetGrain<IAgentGrain>(_agentId).Disconnect(_device!);
    }

    private static AgentDevice Device(ConnectRequest request) => ConnectRequest.Kinds.Contains(request.Kind)
        ? new AgentDevice(Texts.Required(request.DeviceId, "deviceId"), request.Kind, request.CanVoice, request.CanVideo)
        : throw Faulty.Field(400, "kind", $"'{request.Kind}' is none of {string.Join(", ", ConnectRequest.Kinds)}");

    private string DeviceKey => $"{_agentId}/{_device}";
}
