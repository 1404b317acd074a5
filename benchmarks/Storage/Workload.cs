using OmniContact.Storage;

namespace OmniContact.Benchmarks.Storage;

/// <summary>Units as the grains send them, numbered so that none conflicts with another.</summary>
internal static class Workload
{
    private static readonly string Body = "{\"text\":\"" + new string('x', 240) + "\"}";

    /// <summary>An agent's presence, or any other state of one row.</summary>
    public static CommitUnit Row(int i) => new()
    {
        Owner = $"agent/a{i}", Uniques = [new("bench", $"n{i}", Body)],
    };

    /// <summary>A provider's message: its id and itself.</summary>
    public static CommitUnit Message(int i) => new()
    {
        Owner = $"conversation/v{i % 5_000}",
        Uniques = [new("provider:web", $"m{i}", $"v{i % 5_000}/{i}")],
        Messages = [Row(i, "hello")],
    };

    /// <summary>A whole turn: a new conversation with message, provider's id, deadline and fact.</summary>
    public static CommitUnit Turn(int i) => new()
    {
        Owner = $"conversation/t{i}",
        Conversation = new(new()
        {
            Id = $"t{i}", Version = 0, CustomerId = $"c{i}", EntryPointId = "web", Channel = "web", Medium = "Chat",
            Status = "Queued", QueueId = $"q{i % 20}", StartedAt = At(i), ChangedAt = At(i), EnqueuedAt = At(i), Body = Body,
        }, 0),
        Uniques = [new("provider:web", $"t{i}", $"t{i}/1")],
        Messages = [Row(i, "hello") with { ConversationId = $"t{i}", Number = 1 }],
        Deadline = new("conversation", $"t{i}", At(i)),
        Facts = [new() { Kind = "queued", At = At(i), ConversationId = $"t{i}", Body = Body }],
    };

    private static MessageRow Row(int i, string text) => new()
    {
        ConversationId = $"v{i % 5_000}", Number = i, CustomerId = $"c{i % 5_000}", At = At(i),
        Author = "customer", Channel = "web", Text = text, Body = Body,
    };

    private static DateTimeOffset At(int i) => new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddMilliseconds(i);
}
