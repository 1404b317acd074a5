using Microsoft.AspNetCore.SignalR;
using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>An agent's numbered feed on one device, over one connection.</summary>
internal sealed class FeedSource(
    IAgentGrain agent, AgentDevice device, string connectionId, IGrainFactory grains, ISingleClientProxy client, OfferWatch watch)
    : PushSource, IAgentObserver
{
    private IAgentObserver? _reference;
    private FeedPosition? _position;

    /// <summary>Signs the device in and answers what follows the client's position; its pushes go on from there.</summary>
    public async Task<Result<AgentFeedSlice>> Start(FeedPosition? since)
    {
        _reference = grains.CreateObjectReference<IAgentObserver>(this);
        var connected = await agent.Connect(device, connectionId);
        if (connected.Refusal is { } refusal) return refusal;
        await agent.Subscribe(_reference);
        var slice = await agent.Feed(since);
        _position = slice.Position;
        return slice;
    }

    public Task Moved(string agentId, FeedPosition position)
    {
        Look();
        return Task.CompletedTask;
    }

    public override async Task End()
    {
        await agent.Unsubscribe(_reference!);
        grains.DeleteObjectReference<IAgentObserver>(_reference!);
    }

    protected override async Task Push(CancellationToken cancel)
    {
        var slice = await agent.Feed(_position);
        if (slice.Snapshot is not null || slice.Events.Length > 0) await client.SendAsync("feed", slice, cancel);
        watch.Sent(slice);
        _position = slice.Position;
    }

    protected override async Task Renew(CancellationToken cancel)
    {
        try
        {
            await agent.Connect(device);
        }
        catch (StoreUnavailableException)
        {
            // An activation that has been overtaken goes as it says so: the later one is found at once.
            await agent.Connect(device);
        }
        await agent.Subscribe(_reference!);
    }
}
