namespace OmniContact.Server.Access;

/// <summary>How a route says who may use it. A route that says nothing is refused to everybody.</summary>
internal static class EndpointAccess
{
    public static TBuilder For<TBuilder>(this TBuilder route, string roles)
        where TBuilder : IEndpointConventionBuilder =>
        route.RequireAuthorization(new ForAttribute(roles));

    public static TBuilder ForAnyone<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder =>
        route.AllowAnonymous();
}
