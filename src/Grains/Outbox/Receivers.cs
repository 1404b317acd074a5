namespace OmniContact.Outbox;

/// <summary>The kinds of grains that outbox entries, deadlines and epochs name, as in <c>kind/key</c>, and of those outside.</summary>
internal static class Receivers
{
    public const string Agent = "agent";
    public const string Queue = "queue";
    public const string Customer = "customer";
    public const string Conversation = "conversation";
    public const string Alerts = "alerts";
    public const string Webhook = "webhook";
    public const string Mail = "mail";
}
