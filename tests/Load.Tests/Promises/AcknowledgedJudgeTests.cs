using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Promises;

public sealed class AcknowledgedJudgeTests
{
    private readonly Ledger _ledger = new();

    [Fact]
    public void What_was_acknowledged_and_is_stored_once_is_in_order()
    {
        _ledger.Messages.Enqueue(new("x", 0, "c", 1));
        _ledger.Accepts.Enqueue(new("c", "ana", 1));
        _ledger.Closed.Enqueue("c");
        Broken(Story.Began("c", 0), Story.Received("c", 1), Story.Offered("c", "ana", 1), Story.Taken("c", "ana", 2), Story.Closed("c", "ana", 3)).ShouldBeEmpty();
    }

    [Fact]
    public void A_message_that_is_not_there_is_lost()
    {
        _ledger.Messages.Enqueue(new("x", 0, "c", 1));
        Broken(Story.Began("c", 0)).ShouldHaveSingleItem().ShouldBe(new(Promise.Lost, "'x says 0' was acknowledged as c/1"));
    }

    [Fact]
    public void A_message_more_than_was_said_is_doubled()
    {
        _ledger.Messages.Enqueue(new("x", 0, "c", 1));
        Broken(Story.Received("c", 1), Story.Received("c", 2)).ShouldHaveSingleItem().ShouldBe(new(Promise.Doubled, "c has 2 messages; 1 were said"));
    }

    [Fact]
    public void Words_that_nobody_acknowledged_may_be_there_once()
    {
        _ledger.Messages.Enqueue(new("x", 0, "c", 1));
        _ledger.Unsure["c"] = 1;
        Broken(Story.Received("c", 1), Story.Received("c", 2)).ShouldBeEmpty();
        Broken(Story.Received("c", 1), Story.Received("c", 2), Story.Received("c", 3)).ShouldHaveSingleItem().Promise.ShouldBe(Promise.Doubled);
    }

    [Fact]
    public void A_message_told_twice_under_one_number_is_doubled() =>
        Broken(Story.Received("c", 1), Story.Received("c", 1)).ShouldHaveSingleItem().Where.ShouldBe("c/1 is told 2 times");

    [Fact]
    public void An_accept_that_is_not_stored_is_lost()
    {
        _ledger.Accepts.Enqueue(new("c", "ana", 1));
        Broken(Story.Offered("c", "ana", 1)).ShouldHaveSingleItem().Promise.ShouldBe(Promise.Lost);
    }

    [Fact]
    public void An_end_that_is_not_stored_is_lost()
    {
        _ledger.Left.Enqueue("c");
        Broken(Story.Began("c", 0)).ShouldHaveSingleItem().ShouldBe(new(Promise.Lost, "the end of c was acknowledged"));
    }

    private IReadOnlyList<Broken> Broken(params object[] facts) => Story.Judge(new AcknowledgedJudge(_ledger), facts);
}
