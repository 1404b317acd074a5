namespace OmniContact.Server.Idempotency;

/// <summary>How a route says what a repeat with the same key means for it. Unless it says so, the edge keeps its answer.</summary>
internal static class IdempotencyRoutes
{
    public static RouteHandlerBuilder StoredBy(this RouteHandlerBuilder route, string target) => route.WithMetadata(new AnswerStoredBy(target));

    public static RouteHandlerBuilder Tagged(this RouteHandlerBuilder route) => route.WithMetadata(new TagIsVersion());

    public static RouteHandlerBuilder NoKey(this RouteHandlerBuilder route) => route.WithMetadata(new TakesNoKey());
}
