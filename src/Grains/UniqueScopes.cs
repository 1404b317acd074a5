namespace OmniContact;

/// <summary>Scopes of the unique names in the store.</summary>
internal static class UniqueScopes
{
    /// <summary><c>channel:address</c> -> customer id.</summary>
    public const string Identity = "identity";

    /// <summary>Provider's message id -> <c>customer/conversation/number</c>, per entry point.</summary>
    public static string Provider(string entryPointId) => $"provider:{entryPointId}";

    /// <summary>Number of a place -> the agent who holds it, per team.</summary>
    public static string Break(string teamId) => $"break:{teamId}";

    /// <summary>An agent's own id of a message -> its number, per conversation. Two agents may have given the same id.</summary>
    public static string Sent(string conversationId, string agentId) => $"sent:{conversationId}:{agentId}";
}
