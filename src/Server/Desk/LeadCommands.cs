using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Access;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Desk;

/// <summary>What supervisors do about the work of others. Each is in the audit before it is done, and again when it was refused.</summary>
internal sealed class LeadCommands(IGrainFactory grains, ICentre centre, ConversationCommands commands, Audit audit, ICommonVersion servers)
{
    /// <summary>What waits is theirs at once; what somebody has is taken over.</summary>
    public Task<Result<ConversationView>> Assign(Caller lead, string id, AssignRequest request) => About(lead, "assigned", id, new { To = request.AgentId }, async view =>
    {
        if (centre.Current.Agent(request.AgentId) is not { } agent) return new Refusal(RefusalKind.NotFound, $"agentId: there is no agent '{request.AgentId}'");
        if (agent.Simulated != view.Simulated) return new Refusal(RefusalKind.NotAllowed, "agentId: simulated and real contacts are never mixed");
        if (await SignedOut(agent.Id) is { } refusal) return refusal;
        return view.OwnerId is null && view.QueueId is { } queueId ? await Given(view.Id, queueId, agent.Id, By(lead)) : await Of(id).TakeOver(agent.Id, By(lead));
    });

    public Task<Result<ConversationView>> Barge(Caller lead, string id)
    {
        var agentId = lead.AgentId();
        return About(lead, "bargedIn", id, new { }, async _ => servers.RefusalBefore(ServerVersion.Leading) ?? await SignedOut(agentId) ?? await Of(id).Barge(agentId));
    }

    public Task<Result<ConversationView>> Move(Caller lead, string id, MoveRequest request) => About(lead, "moved", id, new { To = request.QueueId }, async _ =>
        servers.RefusalBefore(ServerVersion.Leading) ?? await Of(id).MoveTo(request.QueueId));

    public Task<Result<ConversationView>> SetCredit(Caller lead, string id, int? seconds) => About(lead, "credited", id, new { seconds }, _ =>
        Of(id).SetCredit(By(lead), seconds));

    public Task<Result<Message>> Whisper(Caller lead, string id, WhisperRequest request)
    {
        var text = new OutgoingText
        {
            Text = request.Text, Kind = MessageKind.Note, Whisper = true, ClientId = Texts.Required(request.ClientId, "clientId"),
        };
        Texts.Check(text, "");
        var agentId = lead.AgentId();
        return About(lead, "whispered", id, new { }, async view => view.OwnerId is null
            ? new Refusal(RefusalKind.WrongState, $"whisper: nobody owns the conversation; it is {view.Status}")
            : await Of(id).Send(agentId, text));
    }

    /// <summary>Whoever is signed out leaves open work to its queues.</summary>
    public async Task<Result<AgentPresence>> SetPresence(Caller lead, string agentId, ForcedPresence forced)
    {
        var details = new { AgentId = agentId, Kind = forced.Kind, forced.Reason };
        await audit.Record("presenceForced", lead, null, details);
        var request = new PresenceRequest { Kind = forced.Kind, Reason = forced.Reason };
        if (forced.Kind == PresenceKind.Offline) request = request with { Choices = [.. (await OpenWork(agentId)).Select(id => new OpenWorkChoice(id, OpenWorkAction.ToQueue))] };
        var done = await commands.SetPresence(agentId, request, By(lead));
        if (done.Refusal is { } refusal) await audit.Record("presenceForcedRefused", lead, null, new { details, refusal.Reason });
        return done;
    }

    /// <summary>A supervisor has opened a conversation that is in other hands; where the agent's team says so, the agent reads it.</summary>
    public async Task Listen(Caller lead, ConversationView view)
    {
        if (!Listens(lead, view)) return;
        await audit.Record("listened", lead, view.Customer.Id, new { ConversationId = view.Id, view.OwnerId });
        if (servers.RefusalBefore(ServerVersion.Leading) is null && Team(view.OwnerId!) is { ListeningIsTold: true }) await Of(view.Id).TellOfListener(By(lead));
    }

    private static bool Listens(Caller lead, ConversationView view) => lead.Role is Roles.Supervisor or Roles.Administrator
        && view is { OwnerId: { } owner, Status: not ConversationStatus.Closed, Simulated: false } && owner != lead.AgentId
        && !view.Participants.Any(one => one.AgentId == lead.AgentId);

    private async Task<Result<T>> About<T>(Caller lead, string what, string id, object details, Func<ConversationView, Task<Result<T>>> order)
    {
        if (await Of(id).Read() is not { } view) return new Refusal(RefusalKind.NotFound, $"there is no conversation '{id}'");
        var entry = new { ConversationId = id, view.OwnerId, Order = details };
        await audit.Record(what, lead, view.Customer.Id, entry);
        var done = await order(view);
        if (done.Refusal is { } refusal) await audit.Record(what + "Refused", lead, view.Customer.Id, new { entry, refusal.Reason });
        return done;
    }

    /// <summary>Who is not at work gives back what they are given.</summary>
    private async Task<Refusal?> SignedOut(string agentId) => (await Agent(agentId).Read()).Kind == PresenceKind.Offline
        ? new(RefusalKind.NotReady, $"agent {agentId} is not signed in")
        : null;

    private async Task<Result<ConversationView>> Given(string id, string queueId, string agentId, string by)
    {
        if (!centre.Current.QueuesOf(agentId).Contains(queueId))
            return new Refusal(RefusalKind.NotAllowed, $"agentId: agent {agentId} does not serve queue '{queueId}'; move it to a queue of theirs before");
        var part = await Agent(agentId).Claim(id, queueId, by, forced: true);
        return part.Refusal is { } refusal ? refusal : part.Value!.Conversation;
    }

    private async Task<IEnumerable<string>> OpenWork(string agentId)
    {
        var slice = await Agent(agentId).Feed(null);
        return slice.Snapshot!.Parts.Where(part => part.Role == AgentRole.Owner).Select(part => part.Conversation.Id);
    }

    private Routing.Configuration.Team? Team(string agentId) =>
        centre.Current.Agent(agentId)?.TeamId is { } team ? centre.Current.Entities.Teams.GetValueOrDefault(team) : null;

    /// <summary>As colleagues know them, where they are an agent too.</summary>
    private static string By(Caller lead) => lead.AgentId ?? lead.Id;

    private IAgentGrain Agent(string id) => grains.GetGrain<IAgentGrain>(id);

    private IConversationGrain Of(string id) => grains.GetGrain<IConversationGrain>(id);
}
