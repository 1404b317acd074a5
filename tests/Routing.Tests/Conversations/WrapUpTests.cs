using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Tests.WrapUps;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class WrapUpTests
{
    [Fact]
    public void The_conversations_code_is_the_last_owners()
    {
        var pending = Transfers.ToAgent(Answered(), "ann", "bob", "returns", Queue, At(5)).State;
        var bobs = Offering.Accept(Offering.Make(pending, Terms("bob", 6), Queue, At(6)).State, "bob", 2, Queue, At(7)).State;
        var closed = Closing.Close(bobs, "bob", CloseReason.Resolved, Queue, At(8)).State;
        var done = Wrapping.Finish(closed, "bob", "sold", Queue.WrapUp, At(9)).State;
        Wrapping.Finish(done, "ann", "asked", Queue.WrapUp, At(10)).State.WrapUpCode.ShouldBe("sold");
    }

    [Fact]
    public void It_keeps_only_that_conversations_units()
    {
        var share = AgentShares.Of(Closed()).ShouldHaveSingleItem();
        (share.AgentId, share.Kind, share.Load.Units, share.Load.ExpectedEnd).ShouldBe(("ann", AgentShareKind.WrapUp, 33, At(40)));
    }

    [Theory]
    [InlineData(WrapUpMode.None, 0)]
    [InlineData(WrapUpMode.Timed, 1)]
    [InlineData(WrapUpMode.UntilDone, 1)]
    public void The_queue_says_whether_and_how_long(WrapUpMode mode, int count)
    {
        var closed = Closing.Close(Answered(), "ann", CloseReason.Resolved, Queue with { WrapUp = new() { Mode = mode } }, At(10)).State;
        closed.WrapUps.Length.ShouldBe(count);
        Deadlines.Next(closed, Configured).ShouldBe(mode == WrapUpMode.Timed ? At(40) : null);
    }

    [Fact]
    public void A_required_code_has_to_be_given_and_to_be_one_of_the_queues()
    {
        var policy = new WrapUpPolicy { CodeRequired = true, Codes = ["done"] };
        Wrapping.Finish(Closed(), "ann", null, policy, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Wrapping.Finish(Closed(), "ann", "odd", policy, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.Invalid);
        Wrapping.Finish(Closed(), "ann", "done", policy, At(20)).State.WrapUpCode.ShouldBe("done");
    }

    [Fact]
    public void Where_no_code_is_required_none_given_is_recorded()
    {
        var decision = Wrapping.Finish(Closed(), "ann", null, new(), At(20));
        decision.State.WrapUpCode.ShouldBe("none given");
        decision.Facts.OfType<WrapUpEnded>().Single().Seconds.ShouldBe(10);
    }

    [Fact]
    public void It_can_be_extended_up_to_an_hour_in_all()
    {
        var once = Wrapping.Extend(Closed(), "ann", 60, new(), At(20)).State;
        once.WrapUps.Single().Until.ShouldBe(At(100));
        Wrapping.Extend(once, "ann", 3_510, new(), At(20)).State.WrapUps.Single().Until.ShouldBe(At(3_610));
        Wrapping.Extend(once, "ann", 3_511, new(), At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        Wrapping.Extend(Closed(), "ann", 0, new(), At(20)).Refusal!.Kind.ShouldBe(RefusalKind.Invalid);
        Wrapping.Extend(Closed(), "ann", 60, new() { Extendable = false }, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void When_its_time_is_over_it_can_neither_be_extended_nor_finished()
    {
        Wrapping.Extend(Closed(), "ann", 60, new(), At(40)).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
        Wrapping.Finish(Closed(), "ann", null, new(), At(40)).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
    }

    [Fact]
    public void A_customer_who_comes_back_during_it_is_the_same_owners_at_once()
    {
        var decision = Messaging.FromCustomer(Closed(), new("l1", "one more thing"), Queue, At(20));
        (decision.State.Status, decision.State.OwnerId, decision.State.Units, decision.State.WrapUps.Length).ShouldBe((ConversationStatus.Active, "ann", 33, 0));
        decision.Facts.OfType<Reopened>().Single().DuringWrapUp.ShouldBeTrue();
        decision.Facts.OfType<WrapUpEnded>().Single().Reason.ShouldBe(WrapUpEnd.CustomerBack);
    }

    [Fact]
    public void Somebody_elses_wrap_up_does_not_bring_it_back_to_them()
    {
        var state = Claims.TakeOver(Answered(), Claim("sue", 1), Queue, At(5)).State;
        var closed = Closing.Close(state, "sue", CloseReason.Resolved, Queue with { WrapUp = new() { Mode = WrapUpMode.None } }, At(10)).State;
        closed.WrapUps.Single().AgentId.ShouldBe("ann");
        Messaging.FromCustomer(closed, new("l1", "one more thing"), Queue, At(20)).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
    }

    [Fact]
    public void A_filled_form_gives_the_category_and_is_kept_with_the_fact_but_for_words_of_ones_own()
    {
        var answers = Forms.Answers(("about", "product/filter"), ("result", "exchange"), ("words", "broke"));
        var decision = Wrapping.Finish(Closed(), "ann", null, new(), At(20), new(Forms.Returns, answers));
        decision.State.Category.ShouldBe("product/filter");
        var ended = decision.Facts.OfType<WrapUpEnded>().Single();
        (ended.FormId, ended.Category).ShouldBe(("returns", "product/filter"));
        ended.Values.Keys.Order().ShouldBe(["about", "result"]);
    }

    [Fact]
    public void A_form_that_is_not_filled_in_rightly_ends_no_wrap_up()
    {
        var refusal = Wrapping.Finish(Closed(), "ann", null, new(), At(20), new(Forms.Returns, Forms.Answers(("result", "gift")))).Refusal!;
        refusal.Kind.ShouldBe(RefusalKind.Invalid);
        refusal.Reason.ShouldBe("finish wrap-up: values.about is missing; values.result 'gift' is none of refund, exchange");
    }
}
