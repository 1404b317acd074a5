using OmniContact.Agents;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>The signed-in agent's own things.</summary>
internal static class MeApi
{
    public static void MapMe(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/me").WithTags("Me");
        me.MapGet("/agent", Agent).For(Roles.Staff);
        me.MapPut("/presence", SetPresence).For(Roles.Desk);
        me.MapPut("/mentions", MarkMentions).For(Roles.Desk);
        me.MapPut("/password", SetPassword).NoKey().For(Roles.Staff);
    }

    /// <summary>The agent as configured, with the names that its page shows.</summary>
    private static MyAgent Agent(HttpContext context, ICentre centre)
    {
        var id = Caller.From(context.User)!.AgentId();
        var agent = centre.Current.Agent(id) ?? throw Faulty.NotFound("agent", id);
        return MyAgent.Of(agent, centre.Current.Entities);
    }

    /// <summary>Available, on a break with a reason, or away.</summary>
    private static async Task<AgentPresence> SetPresence(PresenceRequest request, HttpContext context, ConversationCommands commands) =>
        (await commands.SetPresence(Caller.From(context.User)!.AgentId(), request)).OrFault();

    /// <summary>What names the agent is read, or to be read again.</summary>
    private static async Task<IResult> MarkMentions(MarkMentionsRequest request, HttpContext context, ConversationCommands commands)
    {
        await commands.MarkMentions(Caller.From(context.User)!.AgentId(), request);
        return TypedResults.NoContent();
    }

    /// <summary>A new password. Every session of the person ends, this one too.</summary>
    private static async Task<IResult> SetPassword(
        NewPassword request, HttpContext context, Gate gate, Users users, Passwords passwords, Audit audit)
    {
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        await gate.Pass(new SignInRequest { UserName = caller.Name!, Password = request.Current }, context);
        if (passwords.Fault(request.Password, caller.Name!) is { } fault) throw Faulty.Field(422, "password", fault);
        var hash = passwords.Hash(request.Password);
        await users.Change(caller.Name!, user => user with { PasswordHash = hash }, cancel);
        await audit.Record("passwordChanged", caller, null, new { }, cancel);
        return TypedResults.NoContent();
    }
}
