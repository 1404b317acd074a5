using OmniContact.Routing.Conversations;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>What agents were taken by, as queues learn it.</summary>
public sealed class ServicesTests
{
    [Fact]
    public void A_contact_is_told_once_with_its_wrap_up()
    {
        var state = Answered();
        var closed = Closing.Close(state, "ann", CloseReason.Resolved, Queue, At(50));
        Services.Ended(state, closed.Facts).ShouldBeEmpty();
        var done = Wrapping.Finish(closed.State, "ann", null, Queue.WrapUp, At(60));
        Services.Ended(closed.State, done.Facts).ShouldHaveSingleItem().ShouldBe(new Service("returns", "ann", Medium.Chat, 60));
    }

    [Fact]
    public void A_chat_whose_owner_never_took_the_customers_call_was_a_chat()
    {
        var calling = Legs.Add(Answered(), Leg("l2", Medium.Voice, LegState.Ringing), null, Moves.Profile, Queue, At(60)).State;
        var passed = Waking.Wake(calling, Configured, To("returns"), At(90)).State;
        var offered = Offering.Make(passed, Terms("bob", 91), Queue, At(91)).State;
        var taken = Offering.Accept(offered, "bob", offered.Fence, Queue, At(95));
        Services.Ended(offered, taken.Facts).ShouldBeEmpty();
        var done = Wrapping.Finish(taken.State, "ann", null, Queue.WrapUp, At(100));
        Services.Ended(taken.State, done.Facts).ShouldHaveSingleItem().ShouldBe(new Service("returns", "ann", Medium.Chat, 100));
        var none = Queue with { WrapUp = new() { Mode = Routing.Queues.WrapUpMode.None } };
        Services.Ended(offered, Offering.Accept(offered, "bob", offered.Fence, none, At(95)).Facts)
            .ShouldHaveSingleItem().ShouldBe(new Service("returns", "ann", Medium.Chat, 95));
    }
}
