using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>Put aside, taken up again, reopened; rated.</summary>
internal static partial class ConversationCommandsApi
{
    private static void MapAside(this RouteGroupBuilder conversations)
    {
        conversations.MapPost("/{id}/park", Park).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/unpark", Unpark).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/reopen", Reopen).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/rating-request", AskRating).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
    }

    /// <summary>Puts it aside until an instant, or until the customer writes.</summary>
    private static Task<IResult> Park(string id, ParkRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Park(Agent(context), request));

    /// <summary>Takes it back from aside.</summary>
    private static Task<IResult> Unpark(string id, HttpContext context, ConversationCommands commands) =>
        Run(new ThatConversation(), id, commands, request => commands.Unpark(Agent(context), request));

    /// <summary>Takes up again what is closed, for who had it last.</summary>
    private static Task<IResult> Reopen(string id, HttpContext context, ConversationCommands commands) =>
        Run(new ThatConversation(), id, commands, request => commands.Reopen(Agent(context), request));

    /// <summary>Asks the customer for a rating.</summary>
    private static Task<IResult> AskRating(string id, HttpContext context, ConversationCommands commands) =>
        Run(new ThatConversation(), id, commands, request => commands.AskRating(Agent(context), request));
}
