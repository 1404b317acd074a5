namespace OmniContact.Server.Idempotency;

/// <summary>Metadata of a route whose effect is one grain's commit: that grain stores the answer in the same unit.</summary>
/// <param name="Target">The kind of grain: <c>conversation</c>, <c>customer</c>.</param>
internal sealed record AnswerStoredBy(string Target)
{
    public const string Conversation = "conversation";
    public const string Customer = "customer";
}
