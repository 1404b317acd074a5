using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

public sealed class WakesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_leaves_at_the_instant_at_which_something_of_it_is_due_wakes_nobody()
    {
        var matcher = new Matcher(new QueueSettings { Id = "q", Name = new("", "q"), Steps = [new(40, [], [])] }, OpenHours.Always, 1);
        var leaves = Waits(matcher, "leaves");
        Waits(matcher, "stays");
        matcher.Advance(Now);
        var due = Now.AddSeconds(40);
        matcher.RemoveItem(leaves, due);
        matcher.Advance(due).Items.ToArray().ShouldHaveSingleItem().ConversationId.ShouldBe("stays");
    }

    private static ItemRef Waits(Matcher matcher, string id) => matcher.SetItem(new WaitingItem
    {
        ConversationId = id, Version = 1, Medium = Medium.Chat, Credit = 0,
        Waiting = new Waiting { QueueId = "q", EnqueuedAt = Now, SegmentAt = Now },
    }, Now);
}
