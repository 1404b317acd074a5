using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>Facts of a centre in which an agent was offered the later of two items.</summary>
internal static class PassedOver
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static CommitUnit Unit() => new()
    {
        Owner = "conversation/later",
        Facts = [ConversationRows.Of(Waits("earlier", 0)), ConversationRows.Of(Waits("later", 10)), ConversationRows.Of(Offered("later", 20))],
    };

    private static Enqueued Waits(string conversation, int second) => new()
    {
        ConversationId = conversation, QueueId = Centre.Queue, Medium = Medium.Chat, Reason = EntryReason.First,
        At = At(second), RecordedAt = At(second), EnqueuedAt = At(second), SegmentAt = At(second),
    };

    private static OfferMade Offered(string conversation, int second) => new()
    {
        ConversationId = conversation, QueueId = Centre.Queue, Medium = Medium.Chat, AgentId = Centre.Agents[0], Fence = 1, Mode = OfferMode.Ring,
        Origin = OfferOrigin.Routed, At = At(second), RecordedAt = At(second), TurnAt = At(second), ExpiresAt = At(second + 20),
        ConfigurationVersion = 1, Units = 33, WaitSeconds = 10,
    };

    private static DateTimeOffset At(int second) => Start.AddSeconds(second);
}
