using System.Diagnostics;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Benchmarks.Contacts.Limits;

/// <summary>An agent's program that takes what it is offered and keeps it until it is told to close it.</summary>
/// <param name="centre">Where the grains are.</param>
/// <param name="agentId">Whose.</param>
/// <param name="offered">Told of each offer, with the time since the agent closed the task before.</param>
internal sealed class TaskDesk(LargeCentre centre, string agentId, Action<TimeSpan> offered)
    : FeedReader(centre.Grains.GetGrain<IAgentGrain>(agentId))
{
    private static readonly AgentDevice Device = new("bench", "browser", true, true);
    private IAgentObserver? _reference;
    private long _closed = Stopwatch.GetTimestamp();

    /// <summary>What it has in hand; null = nothing.</summary>
    public string? Task { get; private set; }

    public bool IsThere { get; private set; }

    public async Task SignIn()
    {
        _reference = centre.Grains.CreateObjectReference<IAgentObserver>(this);
        await Renew();
        (await Agent.SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Must();
        IsThere = true;
    }

    /// <summary>It is still there.</summary>
    public async Task Renew()
    {
        (await Agent.Connect(Device)).Must();
        await Agent.Subscribe(_reference!);
    }

    public async Task Close()
    {
        var id = Task!;
        (Task, _closed) = (null, Stopwatch.GetTimestamp());
        (await centre.Grains.GetGrain<IConversationGrain>(id).Close(agentId, CloseReason.Resolved)).Must();
    }

    protected override async Task Take(AgentPart part)
    {
        if (part is not { Role: AgentRole.Offered, Offer: { } offer }) return;
        offered(Stopwatch.GetElapsedTime(_closed));
        var id = part.Conversation.Id;
        if ((await centre.Grains.GetGrain<IConversationGrain>(id).Accept(agentId, offer.Fence)).Refusal is null) Task = id;
    }
}
