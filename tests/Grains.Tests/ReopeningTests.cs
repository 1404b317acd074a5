using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>A customer writes again after the end, and after the wrap-up.</summary>
public sealed class ReopeningTests
{
    [Fact]
    public async Task It_is_queued_again_for_the_agent_who_had_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = await Closed(centre);
        await centre.SignIn("bob");
        (await centre.Write("li", "one more thing")).ConversationId.ShouldBe(id);
        (await centre.Accept("ana", id)).OwnerId.ShouldBe("ana");
        (await centre.Conversation(id).MessagesAfter(0, 50)).Select(message => message.Event).ShouldContain("reopened");
    }

    [Fact]
    public async Task It_goes_to_somebody_else_where_that_agent_is_not_at_work()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = await Closed(centre);
        await centre.AgentGrain("ana").SetPresence(new() { Kind = Routing.Agents.PresenceKind.Offline });
        await centre.SignIn("bob");
        (await centre.Write("li", "one more thing")).ConversationId.ShouldBe(id);
        await centre.Accept("bob", id);
    }

    [Fact]
    public async Task Where_the_agent_left_in_the_middle_of_the_wrap_up_somebody_else_gets_it()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.UntilDone } }, ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.Parts("ana")).All(part => part.Role == OmniContact.Agents.AgentRole.WrapUp));
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = Routing.Agents.PresenceKind.Offline })).Refusal.ShouldBeNull();
        await centre.SignIn("bob");
        (await centre.Write("li", "one more thing")).ConversationId.ShouldBe(id);
        await Centre.Until(async () => await centre.Status(id) != ConversationStatus.Active);
        await centre.Accept("bob", id);
    }

    [Fact]
    public async Task A_message_in_the_wrap_up_of_an_agent_who_left_goes_to_somebody_else_after_the_sticky_wait()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.UntilDone } }, ["ana", "bob"]);
        var id = await Wrapping(centre);
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = Routing.Agents.PresenceKind.Offline })).Refusal.ShouldBeNull();
        await centre.Write("li", "one more thing", medium: Medium.Message);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Active);
        await centre.Pass(31);
        await centre.SignIn("bob");
        await centre.Accept("bob", id);
    }

    [Fact]
    public async Task A_message_in_the_wrap_up_of_an_agent_who_is_there_stays_theirs_without_an_answer_in_haste()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.UntilDone } }, ["ana", "bob"]);
        var id = await Wrapping(centre);
        await centre.SignIn("bob");
        await centre.Write("li", "one more thing", medium: Medium.Message);
        for (var i = 0; i < 4; i++)
        {
            await centre.Pass(10);
            await centre.SignIn("ana", available: false);
        }

        (await centre.Status(id)).ShouldBe(ConversationStatus.Active);
        (await centre.Parts("ana")).ShouldContain(part => part.Conversation.Id == id && part.Role == OmniContact.Agents.AgentRole.Owner);
    }

    /// <summary>A message conversation that ana has closed and not finished.</summary>
    private static async Task<string> Wrapping(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi", medium: Medium.Message)).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.Parts("ana")).All(part => part.Role == OmniContact.Agents.AgentRole.WrapUp));
        return id;
    }

    [Fact]
    public async Task Closing_words_leave_it_closed_and_a_full_queue_begins_a_new_one()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        (await centre.Write("li", "谢谢")).ConversationId.ShouldBe(id);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Closed);
        await centre.Configure([Centre.Row("queue", "sales", centre.Configuration.Current.Queue("sales")! with { MaximumLength = 0 })]);
        (await centre.Write("li", "one more thing")).ConversationId.ShouldNotBe(id);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Closed);
    }

    [Fact]
    public async Task Its_last_owner_has_it_again_at_once_and_pays_for_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = await Closed(centre);
        (await centre.AgentGrain("ana").Reopen(id)).Value!.OwnerId.ShouldBe("ana");
        (await centre.Parts("ana")).Single().Role.ShouldBe(OmniContact.Agents.AgentRole.Owner);
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(33);
        (await centre.AgentGrain("ana").Reopen(id)).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
        await centre.Restart();
        await centre.SignIn("ana", available: false);
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(33);
        (await centre.Conversation(id).MessagesAfter(0, 50)).Last(message => message.Event == "reopened").Values["agent"].ShouldBe("ana");
    }

    [Fact]
    public async Task An_agent_without_room_or_on_a_break_reopens_nothing_and_another_agent_neither()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var id = await Closed(centre);
        await centre.SignIn("bob");
        (await centre.AgentGrain("bob").Reopen(id)).Refusal!.Kind.ShouldBe(RefusalKind.NotYours);
        var other = (await centre.Write("wu", "hello")).ConversationId;
        await centre.Accept("ana", other);
        (await centre.AgentGrain("ana").Reopen(id)).Refusal!.Kind.ShouldBe(RefusalKind.NoCapacity);
        await centre.Conversation(other).Park("ana", centre.Time.GetUtcNow().AddHours(1));
        await Centre.Until(async () => (await centre.Parts("ana")).Single().Units == 0);
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = Routing.Agents.PresenceKind.Break, Reason = "tea" })).Refusal.ShouldBeNull();
        (await centre.AgentGrain("ana").Reopen(id)).Refusal!.Kind.ShouldBe(RefusalKind.NotReady);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Closed);
    }

    [Fact]
    public async Task While_they_wrap_it_up_it_needs_no_more_room_than_it_has()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.UntilDone } });
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.Parts("ana")).Single().Role == OmniContact.Agents.AgentRole.WrapUp);
        (await centre.AgentGrain("ana").Reopen(id)).Refusal.ShouldBeNull();
        (await centre.Parts("ana")).Single().Role.ShouldBe(OmniContact.Agents.AgentRole.Owner);
    }

    private static async Task<string> Closed(Centre centre)
    {
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await centre.Conversation(id).FinishWrapUp("ana", new WrapUpEntry());
        await Centre.Until(async () => (await centre.Parts("ana")).IsEmpty);
        return id;
    }
}
