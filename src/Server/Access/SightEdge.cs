namespace OmniContact.Server.Access;

/// <summary>Routes below one conversation are refused to those who do not see it.</summary>
internal static class SightEdge
{
    /// <summary>Looks at the route's <c>id</c>, wherever there is one.</summary>
    public static RouteGroupBuilder Seen(this RouteGroupBuilder conversations)
    {
        conversations.AddEndpointFilter(async (call, next) =>
        {
            var http = call.HttpContext;
            if (Caller.From(http.User) is { TeamIds.IsEmpty: false } caller && http.GetRouteValue("id") is string id)
                await http.RequestServices.GetRequiredService<Sight>().Check(caller, id, http.RequestAborted);
            return await next(call);
        });
        return conversations;
    }
}
