using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Http;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>The workbench's commands as requests, with the same bodies as on the hub.</summary>
internal static partial class ConversationCommandsApi
{
    public static void MapCommands(this RouteGroupBuilder conversations)
    {
        conversations.MapPost("/{id}/accept", Accept).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/reject", Reject).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/messages", Send).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/recall", Recall).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/transfer", Transfer).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/close", Close).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/wrap-up", FinishWrapUp).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk).WithMetadata(new ShedAttribute(ShedOrder.Last));
        conversations.MapPost("/{id}/wrap-up/extension", ExtendWrapUp).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapPost("/{id}/claim", Claim).StoredBy(AnswerStoredBy.Conversation).For(Roles.Desk);
        conversations.MapAside();
        conversations.MapTogether();
    }

    /// <summary>Takes the offer.</summary>
    private static Task<IResult> Accept(string id, AcceptRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Accept(Agent(context), request));

    /// <summary>Declines the offer.</summary>
    private static Task<IResult> Reject(string id, RejectRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Reject(Agent(context), request));

    /// <summary>Writes to the customer, or a note.</summary>
    private static Task<IResult> Send(string id, SendRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Send(Agent(context), request));

    /// <summary>Takes back (撤回) what the agent wrote to the customer within the last 2 minutes.</summary>
    private static Task<IResult> Recall(string id, RecallRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Recall(Agent(context), request));

    /// <summary>Hands it to a queue or an agent.</summary>
    private static Task<IResult> Transfer(string id, TransferTo body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Transfer(Agent(context), request));

    /// <summary>Ends the contact.</summary>
    private static Task<IResult> Close(string id, CloseRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Close(Agent(context), request));

    /// <summary>Ends the wrap-up.</summary>
    private static Task<IResult> FinishWrapUp(string id, FinishWrapUpRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.FinishWrapUp(Agent(context), request));

    /// <summary>More time for the wrap-up.</summary>
    private static Task<IResult> ExtendWrapUp(string id, ExtendWrapUpRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.ExtendWrapUp(Agent(context), request));

    /// <summary>Takes a waiting one out of order (领取).</summary>
    private static Task<IResult> Claim(string id, ClaimRequest body, HttpContext context, ConversationCommands commands) =>
        Run(body, id, commands, request => commands.Claim(Agent(context), request));

    private static string Agent(HttpContext context) => Caller.From(context.User)!.AgentId();

    private static async Task<IResult> Run<TRequest, T>(
        TRequest body, string id, ConversationCommands commands, Func<TRequest, Task<Result<T>>> command)
        where TRequest : OfConversation
    {
        if (body.ConversationId is { } named && named != id)
            throw Faulty.Field(422, "conversationId", $"is '{named}', but the path names '{id}'");
        var request = body with { ConversationId = id };
        return await Answers.Of(await command(request), commands.Of(request));
    }
}
