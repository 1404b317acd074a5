using OmniContact.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Conversations;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>What supervisors do about the work of others.</summary>
internal static class LeadApi
{
    public static void MapLead(this IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/conversations").WithTags("Conversations").Seen();
        conversations.MapPut("/{id}/credit", SetCredit).StoredBy(AnswerStoredBy.Conversation).For(Roles.Leads);
        conversations.MapPost("/{id}/assignment", Assign).For(Roles.Leads);
        conversations.MapPost("/{id}/queue", Move).StoredBy(AnswerStoredBy.Conversation).For(Roles.Leads);
        conversations.MapPost("/{id}/barge", Barge).StoredBy(AnswerStoredBy.Conversation).For(Roles.Leads);
        conversations.MapPost("/{id}/whisper", Whisper).StoredBy(AnswerStoredBy.Conversation).For(Roles.Leads);
        routes.MapGroup("/agents").WithTags("Agents").MapPut("/{id}/presence", SetPresence).For(Roles.Leads);
    }

    /// <summary>Moves it ahead or back in its queue, at once; null takes the change back.</summary>
    private static Task<IResult> SetCredit(string id, CreditRequest request, HttpContext context, LeadCommands commands, IGrainFactory grains)
    {
        if (request.Seconds is < Conversation.MinimumCredit or > Conversation.MaximumCredit)
            throw Faulty.Field(422, "seconds", $"is {request.Seconds}; it has to be {Conversation.MinimumCredit}..{Conversation.MaximumCredit}");
        return Answer(commands.SetCredit(Lead(context), id, request.Seconds), id, grains);
    }

    /// <summary>Gives it to an agent, over capacity if need be; whoever has it goes to wrap-up.</summary>
    private static Task<IResult> Assign(string id, AssignRequest request, HttpContext context, LeadCommands commands, IGrainFactory grains) =>
        Answer(commands.Assign(Lead(context), id, request), id, grains);

    /// <summary>Has it wait in another queue, with its age.</summary>
    private static Task<IResult> Move(string id, MoveRequest request, HttpContext context, LeadCommands commands, IGrainFactory grains) =>
        Answer(commands.Move(Lead(context), id, request), id, grains);

    /// <summary>The supervisor speaks with the customer too, beside the owner (强插).</summary>
    private static Task<IResult> Barge(string id, HttpContext context, LeadCommands commands, IGrainFactory grains) =>
        Answer(commands.Barge(Lead(context), id), id, grains);

    /// <summary>Words for the owner that the customer never reads (密语).</summary>
    private static Task<IResult> Whisper(string id, WhisperRequest request, HttpContext context, LeadCommands commands, IGrainFactory grains) =>
        Answer(commands.Whisper(Lead(context), id, request), id, grains);

    /// <summary>Puts an agent into a presence; who is signed out gives open work back to its queues.</summary>
    private static async Task<AgentPresence> SetPresence(string id, ForcedPresence request, HttpContext context, LeadCommands commands, ICentre centre, Sight sight)
    {
        if (centre.Current.Agent(id) is null) throw Faulty.NotFound("agent", id);
        sight.CheckAgent(Lead(context), id);
        return (await commands.SetPresence(Lead(context), id, request)).OrFault();
    }

    private static Caller Lead(HttpContext context) => Caller.From(context.User)!;

    private static async Task<IResult> Answer<T>(Task<Result<T>> command, string id, IGrainFactory grains) =>
        await Answers.Of(await command, grains.GetGrain<IConversationGrain>(id));
}
