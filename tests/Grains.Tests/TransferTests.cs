using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

public sealed class TransferTests
{
    [Fact]
    public async Task A_transfer_to_a_queue_reaches_its_agent_with_the_whole_conversation()
    {
        await using var centre = await Open();
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var moved = await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { QueueId = "tech", Note = "please" });
        moved.Refusal.ShouldBeNull();
        await centre.Accept("tom", receipt.ConversationId);
        var messages = await centre.Conversation(receipt.ConversationId).MessagesAfter(0, 100);
        messages.Select(message => message.Text).ShouldContain("please");
        (await centre.Conversation(receipt.ConversationId).Read())!.OwnerId.ShouldBe("tom");
    }

    [Fact]
    public async Task A_transfer_to_a_queue_with_nobody_signed_in_is_refused_before_release()
    {
        await using var centre = await Open(techSignedIn: false);
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var refused = await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { QueueId = "tech" });
        refused.Refusal!.Kind.ShouldBe(RefusalKind.QueueUnstaffed);
        (await centre.Conversation(receipt.ConversationId).Read())!.OwnerId.ShouldBe("ana");
    }

    [Fact]
    public async Task A_transfer_to_a_colleague_leaves_the_owner_until_it_is_accepted()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        await centre.SignIn("bob");
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "bob" })).Refusal.ShouldBeNull();
        await centre.Offered("bob", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Read())!.OwnerId.ShouldBe("ana");
        await centre.Accept("bob", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Read())!.OwnerId.ShouldBe("bob");
    }

    [Fact]
    public async Task A_colleague_of_another_queue_can_take_it_too()
    {
        await using var centre = await Open();
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "tom" })).Refusal.ShouldBeNull();
        await centre.Offered("tom", receipt.ConversationId);
        await centre.Accept("tom", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Read())!.OwnerId.ShouldBe("tom");
    }

    [Fact]
    public async Task A_colleague_who_is_not_there_is_refused()
    {
        await using var centre = await Open(techSignedIn: false);
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "tom" }))
            .Refusal!.Kind.ShouldBe(RefusalKind.NotReady);
    }

    [Fact]
    public async Task A_colleague_transfer_under_way_survives_a_restart()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        await centre.SignIn("bob", available: false);
        (await centre.AgentGrain("bob").SetPresence(new PresenceRequest { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "bob" })).Refusal.ShouldBeNull();
        await centre.Offered("bob", receipt.ConversationId);
        await centre.Restart();
        await centre.SignIn("bob");
        await centre.Accept("bob", receipt.ConversationId);
    }

    [Fact]
    public async Task What_nobody_of_the_other_queue_takes_comes_back_to_the_one_who_transferred_it()
    {
        await using var centre = await Open();
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.AgentGrain("tom").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { QueueId = "tech" })).Refusal.ShouldBeNull();
        for (var i = 0; i < 13; i++)
        {
            await centre.Pass(10);
            foreach (var id in new[] { "ana", "tom" }) await centre.SignIn(id, available: false); // as their pages do
        }

        var offered = await centre.Offered("ana", receipt.ConversationId, fence: 2);
        offered.Conversation.QueueId.ShouldBe("sales");
    }

    [Fact]
    public async Task What_comes_back_does_not_wait_for_a_transferor_who_has_left()
    {
        await using var centre = await Open(agents: ["ana", "bob"]);
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.AgentGrain("tom").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
        (await centre.Conversation(id).Transfer("ana", new TransferRequest { QueueId = "tech" })).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("ana")).All(part => part.Role != AgentRole.Owner));
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Offline })).Refusal.ShouldBeNull();
        for (var i = 0; i < 12; i++)
        {
            await centre.Pass(10);
            await centre.SignIn("bob");
            await centre.SignIn("tom", available: false);
        }

        var back = centre.Time.GetUtcNow();
        await centre.Accept("bob", id);
        (centre.Time.GetUtcNow() - back).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_comes_back_does_not_wait_for_a_transferor_of_another_queue()
    {
        await using var centre = await Open();
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "care", new QueueSettings { Id = "care", Name = new LocalizedText("关怀", "Care") }),
            Centre.Row(ConfigurationKinds.Agent, "cat", Centre.Agent("cat") with { Queues = [new QueueMembership("care")] }),
        ]);
        await centre.SignIn("cat");
        (await centre.AgentGrain("cat").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
        var id = await TakenOverByTom(centre);
        (await centre.Conversation(id).Transfer("tom", new TransferRequest { QueueId = "care" })).Refusal.ShouldBeNull();
        await NotTaken(centre, "cat");
        var back = centre.Time.GetUtcNow();
        (await centre.Accept("ana", id)).QueueId.ShouldBe("sales");
        (centre.Time.GetUtcNow() - back).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_transferor_of_another_queue_gets_it_back_in_the_one_that_did_not_take_it_if_they_serve_that()
    {
        await using var centre = await Open();
        var id = await TakenOverByTom(centre);
        (await centre.Conversation(id).Transfer("tom", new TransferRequest { QueueId = "tech" })).Refusal.ShouldBeNull();
        await NotTaken(centre);
        (await centre.Offered("tom", id)).Conversation.QueueId.ShouldBe("tech");
    }

    /// <summary>A supervisor has given tom, who serves another queue, what ana had.</summary>
    private static async Task<string> TakenOverByTom(Centre centre)
    {
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await centre.Conversation(id).TakeOver("tom", "sue")).Refusal.ShouldBeNull();
        return id;
    }

    /// <summary>Until the time for the transfer is over; pages stay open.</summary>
    private static async Task NotTaken(Centre centre, params string[] onBreak)
    {
        for (var i = 0; i < 12; i++)
        {
            await centre.Pass(10);
            foreach (var agent in new[] { "ana", "tom" }) await centre.SignIn(agent);
            foreach (var agent in onBreak) await centre.SignIn(agent, available: false);
        }
    }

    [Fact]
    public async Task The_old_owners_wrap_up_has_the_outcomes_of_the_queue_that_gave_it()
    {
        await using var centre = await Open(wrapUp: new WrapUpPolicy { CodeRequired = true, Codes = ["sold"] });
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { QueueId = "tech" })).Refusal.ShouldBeNull();
        var conversation = centre.Conversation(receipt.ConversationId);
        (await conversation.FinishWrapUp("ana", new WrapUpEntry { Code = "fixed" })).Refusal!.Kind.ShouldBe(RefusalKind.Invalid);
        (await conversation.FinishWrapUp("ana", new WrapUpEntry())).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await conversation.FinishWrapUp("ana", new WrapUpEntry { Code = "sold" })).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_colleague_who_serves_the_own_queue_only_after_a_while_is_asked_at_once()
    {
        await using var centre = await Open();
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Agent, "tom", Centre.Agent("tom") with { Queues = [new("tech"), new("sales", 90)] }),
        ]);
        await centre.SignIn("tom");
        await Centre.Until(async () => (await centre.Grains.GetGrain<Queues.IQueueGrain>("sales").Read()).SignedIn == 2);
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var before = centre.Time.GetUtcNow();
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "tom" })).Refusal.ShouldBeNull();
        await centre.Offered("tom", receipt.ConversationId);
        (centre.Time.GetUtcNow() - before).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_colleague_who_lacks_the_skill_that_the_queue_asks_for_can_take_it_all_the_same()
    {
        await using var centre = await Centre.Open(
            queue => queue with { RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("product", 5) });
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Agent, "tom", Centre.Agent("tom") with { Skills = ImmutableDictionary<string, int>.Empty }),
        ]);
        await centre.SignIn("ana");
        await centre.SignIn("tom");
        var receipt = await centre.Write("li", "hi");
        await centre.Accept("ana", receipt.ConversationId);
        var before = centre.Time.GetUtcNow();
        (await centre.Conversation(receipt.ConversationId).Transfer("ana", new TransferRequest { AgentId = "tom" })).Refusal.ShouldBeNull();
        await centre.Offered("tom", receipt.ConversationId);
        (centre.Time.GetUtcNow() - before).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static async Task<Centre> Open(bool techSignedIn = true, WrapUpPolicy? wrapUp = null, string[]? agents = null)
    {
        var centre = await Centre.Open(queue => queue with { WrapUp = wrapUp ?? queue.WrapUp }, agents);
        var tom = Centre.Agent("tom") with { Queues = [new QueueMembership("tech")] };
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "tech", new QueueSettings { Id = "tech", Name = new LocalizedText("技术", "Tech") }),
            Centre.Row(ConfigurationKinds.Agent, "tom", tom),
        ]);
        await centre.SignIn("ana");
        if (techSignedIn) await centre.SignIn("tom");
        return centre;
    }
}
