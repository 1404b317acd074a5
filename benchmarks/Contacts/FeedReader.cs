using OmniContact.Agents;
using OmniContact.Feeds;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>An agent's program: reads its feed when it is nudged, once however many nudges come meanwhile.</summary>
internal abstract class FeedReader(IAgentGrain agent) : IAgentObserver
{
    private FeedPosition? _position;
    private int _nudges;

    protected IAgentGrain Agent => agent;

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

    /// <summary>A part of the agent is new or has changed.</summary>
    protected abstract Task Take(AgentPart part);

    private async Task Read()
    {
        var slice = await agent.Feed(_position);
        _position = slice.Position;
        IEnumerable<AgentPart> parts = slice.Snapshot is { } snapshot ? snapshot.Parts : slice.Events.OfType<PartChanged>().Select(one => one.Part);
        foreach (var part in parts) await Take(part);
    }
}
