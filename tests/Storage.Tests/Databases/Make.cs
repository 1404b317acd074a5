namespace OmniContact.Storage.Tests.Databases;

/// <summary>Rows with everything filled in that a test does not care about.</summary>
internal static class Make
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static ConversationRow Conversation(string id, string status = "Queued", string? queue = "sales", string customer = "c1") => new()
    {
        Id = id, Version = 0, CustomerId = customer, EntryPointId = "web", Channel = "web", Medium = "Chat",
        Status = status, QueueId = queue, StartedAt = Start, ChangedAt = Start, EnqueuedAt = status is "Queued" or "Offered" ? Start : null, Body = "{}",
    };

    public static CustomerRow Customer(string id, string name) => new()
    {
        Id = id, Version = 0, Name = name, ChangedAt = Start, Body = "{}",
    };

    public static MessageRow Message(string conversation, long number, string text = "hello", string customer = "c1", int second = 0) => new()
    {
        ConversationId = conversation, Number = number, CustomerId = customer, At = Start.AddSeconds(second),
        Author = "customer", Channel = "web", Text = text, Body = $$"""{"text":"{{text}}"}""",
    };

    public static FactRow Fact(string kind) => new() { Kind = kind, At = Start, Body = "{}" };

    public static OutboxRow Outbox(string sender, long sequence, string receiver = "queue/sales") => new()
    {
        Sender = sender, Sequence = sequence, Receiver = receiver, Kind = "left", Body = "{}",
    };

    public static CommitUnit Unit(string owner = "conversation/v1") => new() { Owner = owner };

    public static CommitUnit New(ConversationRow row) => Change(row, 0);

    public static CommitUnit Change(ConversationRow row, long version) =>
        new() { Owner = $"conversation/{row.Id}", Conversation = new(row, version) };

    public static CommitUnit New(CustomerRow row) => new() { Owner = $"customer/{row.Id}", Customers = [new(row, 0)] };
}
