using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>The people who may sign in.</summary>
internal static class UsersApi
{
    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/users").WithTags("Users");
        users.MapGet("", List).For(Roles.Administrator);
        users.MapPost("", Create).NoKey().For(Roles.Administrator);
        users.MapGet("/{userName}", Read).For(Roles.Administrator);
        users.MapPatch("/{userName}", Edit).NoKey().Tagged().For(Roles.Administrator);
        users.MapDelete("/{userName}/sessions", EndSessions).For(Roles.Administrator);
    }

    /// <summary>All accounts by user name.</summary>
    private static async Task<Paged<UserRow>> List([AsParameters] PageQuery page, Users users, CancellationToken cancel) =>
        Paged<UserRow>.Of(await users.List(page.Cursor, page.Size, cancel), stored => UserRow.Of(stored.Value));

    /// <summary>One account; the ETag is what a change has to name.</summary>
    private static async Task<UserRow> Read(string userName, HttpContext context, Users users, CancellationToken cancel)
    {
        var user = (await users.Find(userName, cancel) ?? throw Faulty.NotFound("user", userName)).Value;
        ETags.Write(context, user.Version);
        return UserRow.Of(user);
    }

    /// <summary>A new account.</summary>
    private static async Task<UserRow> Create(
        NewUser request, HttpContext context, Users users, Passwords passwords, ICentre centre, Audit audit)
    {
        Texts.Required(request.UserName, "userName");
        if (AddressPart.Fault(request.UserName.Trim()) is { } unfit) throw Faulty.Field(422, "userName", unfit);
        Texts.Required(request.Name, "name", 100);
        Check(request.Role, request.AgentId, centre);
        CheckTeams(request.Role, request.TeamIds, centre);
        if (passwords.Fault(request.Password, request.UserName) is { } fault) throw Faulty.Field(422, "password", fault);
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        var user = await users.Create(request with { Simulated = false }, cancel)
            ?? throw Faulty.Field(409, "userName", $"'{request.UserName}' is taken");
        await audit.Record("userCreated", caller, null, new { user.Id, user.Role }, cancel);
        ETags.Write(context, user.Version);
        return UserRow.Of(user);
    }

    /// <summary>Changes an account; what is left out stays. A new password, role, agent or state ends its sessions. If-Match names the version that the editor saw.</summary>
    private static async Task<UserRow> Edit(
        string userName, UserEdit edit, HttpContext context, Users users, Passwords passwords, ICentre centre, Audit audit, LeadCommands leads)
    {
        var version = ETags.Required(context);
        Texts.Optional(edit.Name, "name", 100);
        Check(edit.Role, edit.AgentId, centre);
        if (edit.Password is { } password && passwords.Fault(password, userName) is { } fault) throw Faulty.Field(422, "password", fault);
        var (caller, cancel) = (Caller.From(context.User)!, context.RequestAborted);
        // So there is always an administrator left: the one who asks.
        if (Users.Key(userName) == Users.Key(caller.Name!) && (edit.Disabled == true || edit.Role is not (null or Roles.Administrator)))
            throw Faulty.Field(409, edit.Disabled == true ? "disabled" : "role", "nobody takes the own rights away; another administrator has to do it");
        if (edit.TeamIds is { } teams) CheckTeams(edit.Role, teams, centre);
        var hash = edit.Password is null ? null : passwords.Hash(edit.Password);
        var user = await users.Change(userName, before => before.Version == version ? edit.Apply(before, hash) : throw Changed(before, version), cancel)
            ?? throw Faulty.NotFound("user", userName);
        await audit.Record("userChanged", caller, null, new { user.Id, user.Role, user.Disabled, user.TeamIds }, cancel);
        // What a leaver has open goes back to its queues now, not when the page has been away for long enough.
        if (edit.Disabled == true && user.AgentId is { } agent && centre.Current.Agent(agent) is not null)
            await leads.SetPresence(caller, agent, new ForcedPresence { Kind = PresenceKind.Offline });
        ETags.Write(context, user.Version);
        return UserRow.Of(user);
    }

    /// <summary>Ends all sessions of a person, whatever is open under them.</summary>
    private static async Task<IResult> EndSessions(string userName, HttpContext context, Users users, Audit audit)
    {
        var user = await users.EndSessions(userName, context.RequestAborted) ?? throw Faulty.NotFound("user", userName);
        await audit.Record("sessionsEnded", Caller.From(context.User)!, null, new { user.Id }, context.RequestAborted);
        return TypedResults.NoContent();
    }

    private static Faulty Changed(UserAccount user, long version) =>
        new(Problem.Of(412, $"version {version} was edited; the account is at version {user.Version}") with { Kind = RefusalKind.Stale });

    private static void Check(string? role, string? agentId, ICentre centre)
    {
        if (role is not null && !Roles.OfPeople.Contains(role))
            throw Faulty.Field(400, "role", $"'{role}' is none of {string.Join(", ", Roles.OfPeople)}");
        if (agentId is not null && centre.Current.Agent(agentId) is null)
            throw Faulty.Field(422, "agentId", $"there is no agent '{agentId}'");
    }

    private static void CheckTeams(string? role, ImmutableArray<string> teamIds, ICentre centre)
    {
        if (role == Roles.Administrator && !teamIds.IsEmpty)
            throw Faulty.Field(422, "teamIds", "an administrator sees everything; give none");
        if (teamIds.FirstOrDefault(id => !centre.Current.Entities.Teams.ContainsKey(id)) is { } unknown)
            throw Faulty.Field(422, "teamIds", $"there is no team '{unknown}'");
    }
}
