using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class SilenceTests
{
    [Fact]
    public void Words_of_the_customer_begin_the_clock_anew()
    {
        var reminded = Waking.Wake(Answered(), Configured, null, At(180)).State;
        var spoke = Messaging.FromCustomer(reminded, new("l1", "still here"), Queue, At(200)).State;
        spoke.Silence.ShouldBe(SilenceStage.None);
        Deadlines.Next(spoke, Configured).ShouldBe(At(260));
        var replied = Messaging.FromAgent(spoke, "ann", "l1", Moves.Profile, At(210)).State;
        Deadlines.Next(replied, Configured).ShouldBe(At(390));
    }

    [Fact]
    public void An_owner_is_not_blamed_for_what_waited_before_them() =>
        Waking.Wake(Active(at: 100), Configured, null, At(159)).Changed.ShouldBeFalse();

    [Fact]
    public void A_customer_is_not_called_silent_before_anybody_has_said_a_word_to_them()
    {
        var start = new NewConversation { Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "b", Medium = Medium.Chat, Leg = Leg("l1", Medium.Chat) };
        var begun = Starting.ByAgent(start, "ann", "returns", 33, Start).State;
        Deadlines.Next(begun, Configured).ShouldBeNull();
        Deadlines.Next(Messaging.FromAgent(begun, "ann", "l1", Moves.Profile, At(500)).State, Configured).ShouldBe(At(680));
    }

    [Fact]
    public void Each_rule_can_be_off()
    {
        var off = new ConfiguredQueue(Queue with
        {
            Silence = new() { CustomerReminder = null, CustomerEnd = null, Quiet = null, AgentWarning = null, SupervisorAlert = null, TakeBack = null },
        });
        Deadlines.Next(Answered(), off).ShouldBeNull();
        Deadlines.Next(Answered(Medium.Message), off).ShouldBeNull();
        Deadlines.Next(Active(), off).ShouldBeNull();
    }

    [Fact]
    public void Only_written_conversations_are_watched()
    {
        Deadlines.Next(Answered(Medium.Voice), Configured).ShouldBeNull();
        Deadlines.Next(Answered(Medium.Email), Configured).ShouldBeNull();
    }

    [Fact]
    public void A_take_back_that_no_queue_admits_leaves_it_with_its_owner_and_says_so_once()
    {
        var decision = Waking.Wake(Active(), Configured, null, At(180));
        decision.Facts.Select(fact => fact.GetType()).ShouldBe([typeof(AgentSilenceWarned), typeof(AgentSilenceAlerted), typeof(TakeBackFailed)]);
        decision.State.OwnerId.ShouldBe("ann");
        Deadlines.Next(decision.State, Configured).ShouldBeNull();
    }

    [Fact]
    public void Attention_adds_up_but_never_to_more_than_the_time_that_passed()
    {
        var state = Activity.Attend(Active(), "ann", 8, At(10));
        state = Activity.Attend(state, "ann", 500, At(30));
        state = Activity.Attend(state, "ann", -5, At(40));
        state = Activity.Attend(state, "bob", 5, At(45));
        state.Work!.AttendedSeconds.ShouldBe(28);
        var ended = Closing.Close(Activity.Attend(state, "ann", 3, At(50)), "ann", CloseReason.Resolved, Queue, At(50));
        ended.Facts.OfType<OwnershipEnded>().Single().AttendedSeconds.ShouldBe(31);
        Activity.Attend(ended.State, "ann", 5, At(60)).ShouldBeSameAs(ended.State);
    }
}
