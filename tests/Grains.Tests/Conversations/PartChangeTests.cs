using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests.Conversations;

/// <summary>What an agent's page shows of a conversation comes by a fact, which is told until it has arrived; only new words come by a hint.</summary>
public sealed class PartChangeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_consulted_agent_is_told_of_a_conference_that_costs_no_more() =>
        Told(Joined(), state => Conferencing.SetRole(state, "ana", "bob", ParticipantRole.Conference, Noon.AddSeconds(2))).ShouldBe(["ana", "bob"]);

    [Fact]
    public void Everybody_who_takes_part_is_told_who_is_to_own_it() =>
        Told(Joined(), state => Conferencing.NameSuccessor(state, "ana", "bob", Noon.AddSeconds(2))).ShouldBe(["ana", "bob"]);

    [Fact]
    public void Everybody_who_takes_part_is_told_of_a_transfer_that_begins_and_of_one_that_is_called_off()
    {
        var joined = Joined();
        Decision Transfer(Conversation state) => Transfers.ToAgent(state, "ana", "cid", "sales", QueueSettings.Fallback, Noon.AddSeconds(2));
        Told(joined, Transfer).ShouldBe(["ana", "bob"]);
        Told(Transfer(joined).State, state => Transfers.Cancel(state, "ana", Noon.AddSeconds(3))).ShouldBe(["ana", "bob"]);
    }

    [Fact]
    public void New_words_alone_are_a_hint() => Told(Joined(), state => Messaging.Note(state, "ana", Noon.AddSeconds(2))).ShouldBeEmpty();

    private static string[] Told(Conversation before, Func<Conversation, Decision> change)
    {
        var decision = change(before);
        decision.Refusal.ShouldBeNull();
        return [.. PartChanges.Of(Body(before), Body(decision.State), decision.Facts).Select(one => one.AgentId)];
    }

    private static Conversation Joined()
    {
        var invitation = new Invitation { AgentId = "bob", Role = ParticipantRole.Consulted, Units = 33, ExpiresAt = Noon.AddMinutes(2) };
        return Conferencing.Join(Conferencing.Invite(Owned, "ana", invitation, Noon).State, "bob", Noon.AddSeconds(1)).State;
    }

    private static Conversation Owned => new()
    {
        Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "acme", Medium = Medium.Chat, Status = ConversationStatus.Active,
        StartedAt = Noon, ChangedAt = Noon, OwnerId = "ana", Units = 33, ActiveUnits = 33, QueueId = "sales", Work = new() { AttendedUntil = Noon },
    };

    private static ConversationBody Body(Conversation state) => new() { State = state, Customer = new CustomerCard { Id = "li", Name = "Li" } };
}
