using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>Several agents in one conversation: Ana owns it, Bob is asked in.</summary>
public sealed class ConferenceTests
{
    private static readonly OutgoingText Hello = new() { Text = "hello" };

    [Fact]
    public async Task Who_is_asked_has_the_invitation_at_once_and_pays_for_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await centre.SignIn("bob");
        (await centre.AgentGrain("bob").Invite(id, "ana", ParticipantRole.Consulted, "about the voucher")).Refusal.ShouldBeNull();
        var part = (await centre.Parts("bob")).Single();
        (part.Role, part.Units, part.IsInvitation("bob")).ShouldBe((AgentRole.Participant, 33, true));
        (await centre.AgentGrain("bob").Read()).UsedUnits.ShouldBe(33);
        (await centre.Conversation(id).MessagesAfter(0, 100)).ShouldContain(one => one.Kind == MessageKind.Note && one.Text == "about the voucher");
    }

    [Fact]
    public async Task Who_was_asked_for_advice_writes_notes_and_not_to_the_customer_until_it_is_a_conference()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Joined(centre, ParticipantRole.Consulted);
        (await centre.Conversation(id).Send("bob", Hello)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        (await centre.Conversation(id).Send("bob", Hello with { Kind = MessageKind.Note })).Refusal.ShouldBeNull();
        (await centre.Conversation(id).SetRole("ana", "bob", ParticipantRole.Conference)).Refusal.ShouldBeNull();
        (await centre.Conversation(id).Send("bob", Hello)).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("bob")).Single().Conversation.Participants.Single().Role == ParticipantRole.Conference);
    }

    [Fact]
    public async Task A_restart_in_between_loses_neither_invitation_nor_units()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await Invite(centre, id);
        await centre.Restart();
        await centre.SignIn("bob", available: false);
        (await centre.Parts("bob")).Single().IsInvitation("bob").ShouldBeTrue();
        (await centre.Conversation(id).Join("bob")).Refusal.ShouldBeNull();
        await centre.Restart();
        await centre.SignIn("bob", available: false);
        (await centre.AgentGrain("bob").Read()).UsedUnits.ShouldBe(33);
        (await centre.Parts("bob")).Single().IsInvitation("bob").ShouldBeFalse();
    }

    [Fact]
    public async Task An_invitation_that_nobody_answers_lapses_and_counts_as_no_missed_offer()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await Invite(centre, id);
        for (var i = 0; i < 13; i++)
        {
            await centre.Pass(10);
            foreach (var agent in new[] { "ana", "bob" }) await centre.SignIn(agent, available: false); // as their pages do
        }

        await centre.Eventually(async () => (await centre.Parts("bob")).IsEmpty);
        (await centre.AgentGrain("bob").Read()).Kind.ShouldBe(PresenceKind.Available);
        (await centre.Conversation(id).Join("bob")).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
        (await Events(centre, id)).ShouldContain("unanswered");
    }

    [Fact]
    public async Task Who_declines_is_free_again_and_the_owner_reads_so()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await Invite(centre, id);
        (await centre.Conversation(id).LeaveTalk("bob", "bob", null)).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("bob")).IsEmpty);
        (await centre.AgentGrain("bob").Read()).UsedUnits.ShouldBe(0);
        (await Events(centre, id)).ShouldContain("declined");
    }

    [Fact]
    public async Task Nobody_is_asked_who_has_no_room_is_on_a_break_or_has_no_page()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob", "cid"]);
        await centre.OneAtATime("cid");
        var id = await Owned(centre);
        (await Asked(centre, id, "bob", signedIn: false)).ShouldBe(RefusalKind.NotReady);
        (await Asked(centre, id, "cid")).ShouldBeNull();
        var other = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Accept("ana", other);
        (await Asked(centre, other, "cid")).ShouldBe(RefusalKind.NotReady); // the first still rings
        (await centre.Conversation(id).Join("cid")).Refusal.ShouldBeNull();
        await Centre.Until(async () => !(await centre.Parts("cid")).Single().IsInvitation("cid"));
        (await Asked(centre, other, "cid")).ShouldBe(RefusalKind.NoCapacity);
        (await centre.AgentGrain("cid").Read()).Over.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_takes_part_is_offered_no_more_than_there_is_room_for()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.OneAtATime("bob");
        await centre.OneAtATime("ana");
        var id = await Joined(centre, ParticipantRole.Consulted);
        var waiting = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.AgentGrain("bob").Look("sales");
        (await centre.Parts("bob")).Single().Conversation.Id.ShouldBe(id);
        (await centre.Conversation(id).LeaveTalk("bob", "bob", null)).Refusal.ShouldBeNull();
        (await centre.Conversation(id).FinishWrapUp("bob", new WrapUpEntry())).Refusal.ShouldBeNull();
        (await centre.Offered("bob", waiting)).Role.ShouldBe(AgentRole.Offered);
    }

    [Fact]
    public async Task An_owner_who_leaves_passes_it_on_to_whom_they_name()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Joined(centre, ParticipantRole.Consulted);
        var left = await centre.Conversation(id).LeaveTalk("ana", "ana", "bob");
        (left.Value!.OwnerId, left.Value.Participants.Length).ShouldBe(("bob", 0));
        await Centre.Until(async () => (await centre.Parts("bob")).Single().Role == AgentRole.Owner);
        await Centre.Until(async () => (await centre.Parts("ana")).Single().Role == AgentRole.WrapUp);
    }

    [Fact]
    public async Task One_who_has_not_joined_cannot_be_left_with_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await Invite(centre, id);
        (await centre.Conversation(id).LeaveTalk("ana", "ana", "bob")).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public async Task When_the_owners_page_is_gone_the_conference_goes_on()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Joined(centre, ParticipantRole.Conference);
        await LosesItsPage(centre, "ana", stays: "bob");
        await centre.Eventually(async () => (await centre.Conversation(id).Read())!.OwnerId == "bob");
        (await Events(centre, id)).ShouldNotContain("requeued");
    }

    [Fact]
    public async Task When_the_page_of_an_owner_who_only_asked_for_advice_is_gone_it_waits_again()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Joined(centre, ParticipantRole.Consulted);
        await LosesItsPage(centre, "ana", stays: "bob");
        await centre.Eventually(async () => (await Events(centre, id)).Contains("requeued"));
        (await centre.Offered("bob", id)).Role.ShouldBe(AgentRole.Offered);
    }

    [Fact]
    public async Task A_participant_who_signs_out_leaves()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Joined(centre, ParticipantRole.Conference);
        (await centre.AgentGrain("bob").SetPresence(new PresenceRequest { Kind = PresenceKind.Offline })).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Conversation(id).Read())!.Participants.IsEmpty);
        (await centre.Conversation(id).Read())!.OwnerId.ShouldBe("ana");
    }

    [Fact]
    public async Task An_invitation_goes_when_the_page_of_whom_it_asks_is_gone()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await Invite(centre, id);
        await centre.AgentGrain("bob").Disconnect("browser");
        await centre.Pass(6);
        await centre.Eventually(async () => (await centre.Conversation(id).Read())!.Participants.IsEmpty);
        (await centre.AgentGrain("bob").Read()).Kind.ShouldBe(PresenceKind.Available);
    }

    [Fact]
    public async Task A_transfer_to_a_colleague_that_is_called_off_stays_with_its_owner()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var id = await Owned(centre);
        await centre.SignIn("bob");
        (await centre.Conversation(id).Transfer("ana", new TransferRequest { AgentId = "bob" })).Refusal.ShouldBeNull();
        await centre.Offered("bob", id);
        (await centre.Conversation(id).CancelTransfer("ana")).Value!.Transfer.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("bob")).IsEmpty);
        var view = (await centre.Conversation(id).Read())!;
        (view.OwnerId, view.Status).ShouldBe(("ana", ConversationStatus.Active));
        (await Events(centre, id)).ShouldContain("transferCalledOff");
    }

    /// <summary>Bob is there only once Ana has it.</summary>
    private static async Task<string> Owned(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.Conversation(id).Send("ana", Hello)).Refusal.ShouldBeNull();
        return id;
    }

    private static async Task Invite(Centre centre, string id, ParticipantRole role = ParticipantRole.Consulted)
    {
        await centre.SignIn("bob");
        (await centre.AgentGrain("bob").Invite(id, "ana", role, null)).Refusal.ShouldBeNull();
    }

    private static async Task<RefusalKind?> Asked(Centre centre, string id, string agent, bool signedIn = true)
    {
        if (signedIn) await centre.SignIn(agent);
        return (await centre.AgentGrain(agent).Invite(id, "ana", ParticipantRole.Consulted, null)).Refusal?.Kind;
    }

    private static async Task<string> Joined(Centre centre, ParticipantRole role)
    {
        var id = await Owned(centre);
        await Invite(centre, id, role);
        (await centre.Conversation(id).Join("bob")).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("bob")).Any(part => part.Conversation.Id == id && !part.IsInvitation("bob")));
        return id;
    }

    private static async Task LosesItsPage(Centre centre, string agent, string stays)
    {
        await centre.AgentGrain(agent).Disconnect("browser");
        for (var i = 0; i < 13; i++)
        {
            await centre.Pass(5);
            await centre.SignIn(stays, available: false); // as its page does
        }
    }

    private static async Task<string[]> Events(Centre centre, string id) =>
        [.. (await centre.Conversation(id).MessagesAfter(0, 200)).Select(one => one.Event).OfType<string>()];
}
