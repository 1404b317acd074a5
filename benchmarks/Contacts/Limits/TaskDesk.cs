using System.Diagnostics;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Benchmarks.Contacts.Limits;

/// <summary>An agent's program: takes what it is offered and keeps it until it is told to close it.</summary>
/// <param name="centre">Where the grains are.</param>
/// <param name="agentId">Whose.</param>
/// <param name="offered">Told of each offer, with the time since the agent closed the task before.</param>
internal sealed class TaskDesk(LargeCentre centre, string agentId, Action<TimeSpan> offered) : IAgentObserver
{
    private readonly IAgentGrain _agent = centre.Grains.GetGrain<IAgentGrain>(agentId);
    private static readonly AgentDevice Device = new("bench", "browser", true, true);
    private IAgentObserver? _reference;
    private FeedPosition? _position;
    private long _closed = Stopwatch.GetTimestamp();
    private int _nudges;

    /// <summary>What it has in hand; null = nothing.</summary>
    public string? Task { get; private set; }

    public bool IsThere { get; private set; }

    public async Task SignIn()
    {
        _reference = centre.Grains.CreateObjectReference<IAgentObserver>(this);
        await Renew();
        (await _agent.SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Must();
        IsThere = true;
    }

    /// <summary>It is still there.</summary>
    public async Task Renew()
    {
        (await _agent.Connect(Device)).Must();
        await _agent.Subscribe(_reference!);
    }

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

    public async Task Close()
    {
        var id = Task!;
        (Task, _closed) = (null, Stopwatch.GetTimestamp());
        (await centre.Grains.GetGrain<IConversationGrain>(id).Close(agentId, CloseReason.Resolved)).Must();
    }

    private async Task Read()
    {
        var slice = await _agent.Feed(_position);
        _position = slice.Position;
        IEnumerable<AgentPart> parts = slice.Snapshot is { } snapshot ? snapshot.Parts : slice.Events.OfType<PartChanged>().Select(one => one.Part);
        foreach (var part in parts)
            if (part is { Role: AgentRole.Offered, Offer: { } offer }) await Take(part.Conversation.Id, offer);
    }

    private async Task Take(string id, Offer offer)
    {
        offered(Stopwatch.GetElapsedTime(_closed));
        if ((await centre.Grains.GetGrain<IConversationGrain>(id).Accept(agentId, offer.Fence)).Refusal is null) Task = id;
    }
}
