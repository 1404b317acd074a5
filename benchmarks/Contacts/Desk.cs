using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Routing.Conversations;
using Orleans;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>An agent's program: reads its feed when it is nudged, and closes what has become its own.</summary>
internal sealed class Desk(IGrainFactory grains, string agentId, Action<string> closed) : IAgentObserver
{
    private readonly IAgentGrain _agent = grains.GetGrain<IAgentGrain>(agentId);
    private FeedPosition? _position;
    private int _nudges;

    public async Task Moved(string id, FeedPosition position)
    {
        if (Interlocked.Increment(ref _nudges) > 1) return;
        int seen;
        do
        {
            seen = Volatile.Read(ref _nudges);
            await Read();
        }
        while (Interlocked.Add(ref _nudges, -seen) > 0);
    }

    private async Task Read()
    {
        var slice = await _agent.Feed(_position);
        _position = slice.Position;
        IEnumerable<AgentPart> parts = slice.Snapshot is { } snapshot ? snapshot.Parts : slice.Events.OfType<PartChanged>().Select(one => one.Part);
        foreach (var part in parts)
            if (part.Role == AgentRole.Owner && part.Conversation.Status == ConversationStatus.Active) await Close(part.Conversation.Id);
    }

    private async Task Close(string conversationId)
    {
        if ((await grains.GetGrain<IConversationGrain>(conversationId).Close(agentId, CloseReason.Resolved)).Refusal is null) closed(conversationId);
    }
}
