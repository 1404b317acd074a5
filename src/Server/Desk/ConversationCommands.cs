using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Server.Uploads;
using Orleans;

namespace OmniContact.Server.Desk;

/// <summary>What agents do at their desks; the hub and the routes share it.</summary>
internal sealed class ConversationCommands(IGrainFactory grains, AttachmentRefs files)
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
        };
        Texts.Check(text, "");
        return await Of(request).Send(agentId, text with { Kind = request.Note ? MessageKind.Note : AttachmentRefs.KindOf(text) });
    }

    public Task<Result<ConversationView>> Transfer(string agentId, TransferTo request)
    {
        if (request.QueueId is null == request.AgentId is null)
            return Refused("give either queueId or agentId");
        var note = Texts.Optional(request.Note, "note", OutgoingText.MaximumLength);
        return Of(request).Transfer(agentId, new TransferRequest { QueueId = request.QueueId, AgentId = request.AgentId, Note = note });
    }

    public Task<Result<ConversationView>> Close(string agentId, CloseRequest request) => Of(request).Close(agentId, request.Reason);

    public Task<Result<ConversationView>> FinishWrapUp(string agentId, FinishWrapUpRequest request) =>
        Of(request).FinishWrapUp(agentId, new WrapUpEntry
        {
            Code = Texts.Optional(request.Code, "code", Texts.LongestId),
            Notes = Texts.Optional(request.Notes, "notes", OutgoingText.MaximumLength),
        });

    public Task<Result<ConversationView>> ExtendWrapUp(string agentId, ExtendWrapUpRequest request) =>
        request.Seconds is < 1 or > 3600
            ? Refused($"seconds is {request.Seconds}; it has to be 1..3600")
            : Of(request).ExtendWrapUp(agentId, request.Seconds);

    public Task<Result<ConversationView>> Park(string agentId, ParkRequest request) => Of(request).Park(agentId, request.Until.ToUniversalTime());

    public Task<Result<ConversationView>> Unpark(string agentId, ThatConversation request) => Of(request).Unpark(agentId);

    /// <summary>By the agent's own will, whatever the request says about others.</summary>
    public Task<Result<AgentPresence>> SetPresence(string agentId, PresenceRequest request) =>
        grains.GetGrain<IAgentGrain>(agentId).SetPresence(request with { By = null });

    public Task<Result<AgentPart>> Claim(string agentId, ClaimRequest request) =>
        grains.GetGrain<IAgentGrain>(agentId).Claim(
            Texts.Required(request.ConversationId, "conversationId"), Texts.Required(request.QueueId, "queueId"), agentId, forced: false);

    public Task Read(ReadRequest request) => Of(request).MarkRead(AuthorKind.Agent, request.UpTo);

    public IConversationGrain Of(OfConversation request) =>
        grains.GetGrain<IConversationGrain>(Texts.Required(request.ConversationId, "conversationId"));

    private static Task<Result<ConversationView>> Refused(string reason) =>
        Task.FromResult<Result<ConversationView>>(new Refusal(RefusalKind.Invalid, reason));
}
