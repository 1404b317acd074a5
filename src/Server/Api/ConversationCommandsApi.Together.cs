using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Http;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>Several agents in one conversation.</summary>
internal static partial class ConversationCommandsApi
{
    private static void MapTogether(this RouteGroupBuilder conversations)
    {
        conversations.MapPost("/{id}/invitation", Invite).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/join", Join).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/role", SetRole).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/successor", NameSuccessor).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/leave", Leave).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/transfer/cancellation", CancelTransfer).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
    }

    /// <summary>Asks a colleague in, to consult or into a conference.</summary>
    private static Task<IResult> Invite(string id, InviteRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Invite(Agent(context), request));

    /// <summary>Takes part as invited.</summary>
    private static Task<IResult> Join(string id, HttpContext context, ConversationCommands commands) =>
        Run(new ThatConversation(), id, commands, request => commands.Join(Agent(context), request));

    /// <summary>Makes a conference of a consultation, or the reverse.</summary>
    private static Task<IResult> SetRole(string id, SetRoleRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.SetRole(Agent(context), request));

    /// <summary>Names who owns it when the owner leaves.</summary>
    private static Task<IResult> NameSuccessor(string id, NameSuccessorRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.NameSuccessor(Agent(context), request));

    /// <summary>Declines, leaves, takes a participant out, or passes it on to one.</summary>
    private static Task<IResult> Leave(string id, LeaveRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Leave(Agent(context), request));

    /// <summary>Calls off a transfer to an agent.</summary>
    private static Task<IResult> CancelTransfer(string id, HttpContext context, ConversationCommands commands) =>
        Run(new ThatConversation(), id, commands, request => commands.CancelTransfer(Agent(context), request));
}
