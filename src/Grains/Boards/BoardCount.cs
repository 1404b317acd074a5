using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Boards;

/// <summary>Adds a fact to the figures of its day; those of another day begin anew.</summary>
internal static class BoardCount
{
    public static BoardFigures Add(BoardFigures figures, ConversationFact fact, ConfigurationSnapshot settings)
    {
        var day = DateOnly.FromDateTime(fact.At.UtcDateTime);
        if (day > figures.Day) figures = new BoardFigures { Day = day, Position = figures.Position };
        return day < figures.Day ? figures : fact switch
        {
            Enqueued => figures with { Entered = figures.Entered + 1 },
            Answered answered => figures with
            {
                Answered = figures.Answered + 1,
                AnsweredInTime = figures.AnsweredInTime + (InTime(answered, settings) ? 1 : 0),
                AnsweredWaitSeconds = figures.AnsweredWaitSeconds + answered.WaitSeconds,
            },
            OfferLapsed => figures with { MissedOffers = figures.MissedOffers + 1 },
            OwnershipEnded { Handled: true } ended => figures with
            {
                Handled = figures.Handled + 1, OwnedSeconds = figures.OwnedSeconds + ended.OwnedSeconds,
            },
            ConversationClosed closed => Close(figures, closed.Reason),
            _ => figures,
        };
    }

    private static BoardFigures Close(BoardFigures figures, CloseReason reason) => figures with
    {
        Closed = figures.Closed + 1,
        Abandoned = figures.Abandoned + (reason == CloseReason.Abandoned ? 1 : 0),
        ShortAbandoned = figures.ShortAbandoned + (reason == CloseReason.ShortAbandoned ? 1 : 0),
    };

    private static bool InTime(Answered answered, ConfigurationSnapshot settings) =>
        answered.QueueId is { } id && settings.Queue(id) is { } queue
        && answered.WaitSeconds <= queue.Policy(answered.Medium).TargetSeconds;
}
