using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Replay;

namespace OmniContact.Routing.Tests.Replay;

/// <summary>What was decided is decided again from facts alone; what was changed afterwards is found and named.</summary>
public sealed class ReplayerTests
{
    private static readonly Enqueued Old = Morning.Enters("old", 0);
    private static readonly Enqueued Young = Morning.Enters("young", 30);

    [Fact]
    public void The_first_in_the_order_goes_to_the_agent_who_was_idle_longest_again()
    {
        var replayed = Morning.Replay(Old, Young, new Morning { Sight = Seen(new Heard(1, 2)) }.Offer(Old));
        replayed.Outcome.ShouldBe(ReplayOutcome.Same);
        replayed.Reasons.ShouldBeEmpty();
        replayed.Again!.Winner.ShouldBeEquivalentTo(replayed.Stored!.Winner);
        replayed.Again.Score.ShouldBe(replayed.Stored.Score);
    }

    [Fact]
    public void An_offer_whose_agent_was_changed_afterwards_is_another_decision()
    {
        var replayed = Morning.Replay(Old, new Morning().Offer(Old) with { AgentId = "bob" });
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
        replayed.Reasons.ShouldBe(["agent: the turn was ann's, the offer is bob's"]);
    }

    [Fact]
    public void An_offer_whose_conversation_was_changed_afterwards_names_the_right_one()
    {
        var replayed = Morning.Replay(Old, Young, new Morning().Offer(Old) with { ConversationId = "young" });
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
        replayed.Reasons.ShouldContain("conversation: ann would take old of sales");
    }

    [Fact]
    public void A_place_that_was_bettered_afterwards_passes_the_one_that_was_taken()
    {
        var replayed = Morning.Replay(Old, Young with { Credit = 600 }, new Morning().Offer(Old));
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
        replayed.Reasons[0].ShouldStartWith("queue sales: by the facts its best is young");
        replayed.Reasons[1].ShouldBe("conversation: ann would take young of sales");
    }

    [Fact]
    public void An_agent_who_comes_later_in_the_order_and_is_not_explained_is_another_decision()
    {
        var offer = new Morning().Offer(Old, "bob");
        Morning.Replay(Old, offer).BeforeInOrder.ShouldBe("ann");
        var replayed = Morning.Replay(Old, offer with { Explanation = offer.Explanation! with { RunnersUp = [], PassedOver = offer.Explanation.RunnersUp } });
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
        replayed.Reasons.ShouldBe(["agent: ann would be asked for it"]);
    }

    [Fact]
    public void An_agent_without_room_would_have_taken_nothing()
    {
        var offer = new Morning().Offer(Old);
        var full = offer.Turn!.Status with { Room = offer.Turn.Status.Room with { Free = MediaSet.None } };
        var replayed = Morning.Replay(Old, offer with { Turn = offer.Turn with { Status = full } });
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
        replayed.Reasons.ShouldContain("conversation: ann would take nothing");
    }

    [Fact]
    public void Another_policy_decides_otherwise_by_the_same_facts()
    {
        var sales = Morning.Configuration.Queue(Morning.Queue)!;
        var strict = sales with { RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("de", 1) };
        var replayed = Morning.Replay(
            new ConfigurationSnapshot(7, Morning.Configuration.Entities with { Queues = Morning.Configuration.Entities.Queues.SetItem(Morning.Queue, strict) }),
            Old, new Morning().Offer(Old));
        replayed.Outcome.ShouldBe(ReplayOutcome.Different);
    }

    [Fact]
    public void What_an_earlier_release_stored_is_not_decidable_and_the_turn_is_named()
    {
        var replayed = Morning.Replay(Old, new Morning().Offer(Old) with { Turn = null });
        replayed.Outcome.ShouldBe(ReplayOutcome.NotDecidable);
        replayed.Reasons.Single().ShouldStartWith("turn: ");
    }

    [Fact]
    public void A_configuration_that_is_not_stored_is_named()
    {
        var replayed = Morning.Replay((ConfigurationSnapshot?)null, Old, new Morning().Offer(Old));
        replayed.Outcome.ShouldBe(ReplayOutcome.NotDecidable);
        replayed.Reasons.ShouldBe(["configuration: version 7 is not stored"]);
    }

    [Fact]
    public void A_place_whose_beginning_is_not_stored_is_named() =>
        Morning.Replay(new Morning().Offer(Old)).Reasons.Single().ShouldStartWith("enqueued: ");

    [Fact]
    public void Whom_the_queue_had_not_heard_of_yet_it_did_not_pass_over()
    {
        var offer = new Morning { Sight = Seen(new Heard(1, 2)) }.Offer(Young);
        var later = new Morning { Sight = Seen(new Heard(1, 4), new KnownPlace(1, new Heard(1, 3))) }.Offer(Old, "bob");
        Morning.Replay(Young, Old, offer, later).Outcome.ShouldBe(ReplayOutcome.Same);
        var before = new Morning { Sight = Seen(new Heard(1, 4), new KnownPlace(1, new Heard(1, 1))) }.Offer(Old, "bob");
        Morning.Replay(Young, Old, offer, before).Outcome.ShouldBe(ReplayOutcome.Different);
    }

    [Fact]
    public void What_the_next_activation_of_the_queue_heard_the_one_before_did_not_know()
    {
        var offer = new Morning { Sight = Seen(new Heard(1, 2)) }.Offer(Young);
        var just = Old with { RecordedAt = Morning.Start.AddSeconds(59) };
        Morning.Replay(Young, just, offer, Later(new Heard(2, 1))).Outcome.ShouldBe(ReplayOutcome.Same);
        Morning.Replay(Young, just, offer, Later(new Heard(2, 0))).Outcome.ShouldBe(ReplayOutcome.NotDecidable);

        OfferMade Later(Heard since) => new Morning { Sight = Seen(new Heard(2, 4), new KnownPlace(1, since)) }.Offer(Old, "bob");
    }

    [Fact]
    public void Whom_nobody_was_ever_offered_and_who_came_just_before_leaves_it_open()
    {
        var just = Morning.Enters("just", 59) with { EnqueuedAt = Morning.Start };
        var replayed = Morning.Replay(Young, just, new Morning().Offer(Young));
        replayed.Outcome.ShouldBe(ReplayOutcome.NotDecidable);
        replayed.Reasons.ShouldBe(["heard: whether sales could give just is not stored"]);
        Morning.Replay(Young, just with { RecordedAt = Morning.Start }, new Morning().Offer(Young)).Outcome.ShouldBe(ReplayOutcome.Different);
    }

    [Fact]
    public void What_another_turn_was_just_taking_is_not_passed_over() =>
        Morning.Replay(Old, Young, new Morning { Sight = new Morning().Sight with { HeldBack = ["old"] } }.Offer(Young)).Outcome.ShouldBe(ReplayOutcome.Same);

    [Fact]
    public void What_left_another_queue_after_that_had_answered_was_still_there_for_the_answer()
    {
        var other = Morning.Enters("other", 40) with { QueueId = Morning.Second };
        var gone = new PlaceLeft
        {
            ConversationId = "other", Version = 2, Medium = other.Medium, QueueId = Morning.Second, Reason = PlaceLeftReason.Closed, WaitSeconds = 20,
            RecordedAt = Morning.Start.AddSeconds(60.1),
        };
        var offer = new Morning().Offer(Young) with { RecordedAt = Morning.Start.AddSeconds(60.2) };
        var own = offer.Turn!.Answers[0];
        var second = own with { QueueId = Morning.Second, Best = new Morning().Offer(other).Turn!.Answers[0].Best };
        var both = offer with { Turn = offer.Turn with { Answers = [own, second] } };
        Morning.Replay(Young, other, gone, both).Outcome.ShouldBe(ReplayOutcome.Same);
        Morning.Replay(Young, other, gone with { RecordedAt = Morning.Start.AddSeconds(50) }, both).Reasons[0].ShouldStartWith("queue support: by the facts its best is nothing");
    }

    [Fact]
    public void Who_was_kept_for_one_item_takes_nothing_that_comes_after_it()
    {
        var offer = new Morning().Offer(Young);
        var old = new Morning().Offer(Old).Turn!.Answers[0].Best;
        var kept = offer with { Turn = offer.Turn! with { Answers = [offer.Turn.Answers[0] with { Reserved = old }] } };
        Morning.Replay(Young, kept).Reasons.ShouldContain("conversation: ann would take nothing");
    }

    private static QueueSight Seen(Heard heard, KnownPlace? best = null) => new Morning().Sight with { Heard = heard, BestPlace = best ?? new KnownPlace(1, heard) };
}
