using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Server.Errors;
using OmniContact.Server.Uploads;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Desk;

/// <summary>What agents do at their desks; the hub and the routes share it.</summary>
internal sealed partial class ConversationCommands(IGrainFactory grains, ICentre centre, AttachmentRefs files, ICommonVersion servers)
{
    public Task<Result<ConversationView>> Accept(string agentId, AcceptRequest request) =>
        Of(request).Accept(agentId, request.Fence);

    public Task<Result<ConversationView>> Reject(string agentId, RejectRequest request) =>
        grains.GetGrain<IAgentGrain>(agentId).Reject(
            Texts.Required(request.ConversationId, "conversationId"), request.Fence, Texts.Optional(request.Reason, "reason", Texts.LongestReason));

    public async Task<Result<Message>> Send(string agentId, SendRequest request)
    {
        var text = new OutgoingText
        {
            Text = request.Text,
            ClientId = Texts.Required(request.ClientId, "clientId"),
            Attachments = await files.Verified(request.Attachments, "attachments"),
            ReplyTo = request.ReplyTo,
        };
        Texts.Check(text, "");
        if (!request.Note) Texts.FilledIn(text.Text, "text");
        var named = request.Mentions.Distinct(StringComparer.Ordinal).Where(id => id != agentId).ToImmutableArray();
        if (MentionFault(request, named) is { } fault) return fault;
        return await Of(request).Send(agentId, text with { Kind = request.Note ? MessageKind.Note : AttachmentRefs.KindOf(text), Mentions = named });
    }

    public async Task<Result<Message>> Recall(string agentId, RecallRequest request) =>
        servers.RefusalBefore(ServerVersion.Recalling) ?? await Of(request).Recall(agentId, request.Number);

    public Task<Result<ConversationView>> Transfer(string agentId, TransferTo request)
    {
        if (request.QueueId is null == request.AgentId is null)
            return Refused("give either queueId or agentId");
        if (request.AgentId is { } to && centre.Current.Agent(to) is null)
            return Refused($"agentId: there is no agent '{to}'", RefusalKind.NotFound);
        var note = Texts.Optional(request.Note, "note", OutgoingText.MaximumLength);
        return Of(request).Transfer(agentId, new TransferRequest { QueueId = request.QueueId, AgentId = request.AgentId, Note = note });
    }

    public Task<Result<ConversationView>> Close(string agentId, CloseRequest request) => Of(request).Close(agentId, request.Reason);

    /// <summary>By the agent's own will, or the supervisor's who is named, whatever the request says about others.</summary>
    public async Task<Result<AgentPresence>> SetPresence(string agentId, PresenceRequest request, string? by = null)
    {
        var reasons = centre.Current.Entities.BreakReasons;
        if (request.Reason is { } reason && !reasons.IsEmpty && !reasons.ContainsKey(reason))
            return new Refusal(RefusalKind.Invalid, $"reason: there is no break reason '{reason}'");
        return await grains.GetGrain<IAgentGrain>(agentId).SetPresence(request with { By = by });
    }

    public async Task<Result<AgentPart>> Claim(string agentId, ClaimRequest request)
    {
        var id = Texts.Required(request.ConversationId, "conversationId");
        if (centre.Current.Queue(Texts.Required(request.QueueId, "queueId")) is null)
            return new Refusal(RefusalKind.NotFound, $"queueId: there is no queue '{request.QueueId}'");
        return await Of(request).Read() is null
            ? new Refusal(RefusalKind.NotFound, $"there is no conversation '{id}'")
            : await grains.GetGrain<IAgentGrain>(agentId).Claim(id, request.QueueId, agentId, forced: false);
    }

    /// <summary>Only who speaks with the customer has read it in the customer's eyes; others look on unseen.</summary>
    public async Task Read(string agentId, ReadRequest request)
    {
        var conversation = Of(request);
        if (await conversation.Read() is { } view && Speaks(view, agentId)) await conversation.MarkRead(AuthorKind.Agent, request.UpTo);
    }

    /// <summary>Only the owner's attention counts; the grain bounds it by the time that passed.</summary>
    public Task Attend(string agentId, AttendRequest request) => request.Seconds is >= 0 and <= 3600
        ? Of(request).Attend(agentId, request.Seconds)
        : throw Faulty.Field(422, "seconds", $"is {request.Seconds}; it has to be 0..3600");

    /// <summary>The customer sees nobody type who does not speak with them.</summary>
    public async Task Typing(string agentId, ThatConversation request)
    {
        var conversation = Of(request);
        if (await conversation.Read() is { } view && Speaks(view, agentId))
            await conversation.Typing(new Author(AuthorKind.Agent, agentId, centre.Current.Agent(agentId)?.DisplayName.For(view.Language)));
    }

    public IConversationGrain Of(OfConversation request) =>
        grains.GetGrain<IConversationGrain>(Texts.Required(request.ConversationId, "conversationId"));

    private static Task<Result<ConversationView>> Refused(string reason, RefusalKind kind = RefusalKind.Invalid) =>
        Task.FromResult<Result<ConversationView>>(new Refusal(kind, reason));
}
