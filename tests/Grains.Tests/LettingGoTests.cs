using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using OmniContact.Wakers;

namespace OmniContact.Grains.Tests;

public sealed class LettingGoTests
{
    [Fact]
    public async Task A_process_that_dies_between_the_loss_and_the_handing_on_hands_on_after_its_restart()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await OfflineInTheRowAlone(centre, "ana");
        await centre.Restart();
        await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Queued);
        await centre.Eventually(async () => !(await Due(centre)).Contains("ana"));
    }

    [Fact]
    public async Task A_chat_of_a_lost_agent_waits_for_room_in_a_full_queue_and_the_maximum_holds()
    {
        await using var centre = await Centre.Open(queue => queue with { MaximumLength = 1 });
        await centre.SignIn("ana");
        var mine = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", mine);
        await centre.AgentGrain("ana").Disconnect("browser");
        var waiting = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Pass(62);
        (await centre.Status(mine)).ShouldBe(ConversationStatus.Active);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(1);
        await centre.Conversation(waiting).CustomerLeft();
        await centre.Eventually(async () => await centre.Status(mine) == ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_chat_that_rings_at_a_colleague_when_its_owner_is_lost_is_queued_when_the_colleague_does_not_take_it()
    {
        await using var centre = await Centre.Open(queue => queue with { TransferSeconds = 300 }, ["ana", "ben"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.SignIn("ben");
        await centre.AgentGrain("ana").Disconnect("browser");
        await centre.Pass(55);
        await centre.SignIn("ben"); // as his page does, which is still there
        (await centre.Conversation(id).Transfer("ana", new() { AgentId = "ben" })).Refusal.ShouldBeNull();
        await centre.Offered("ben", id);
        await centre.Pass(10);
        (await centre.Status(id)).ShouldBe(ConversationStatus.Offered);
        await centre.Pass(15);
        var lapsed = centre.Time.GetUtcNow();
        await centre.Eventually(async () => (await centre.Conversation(id).Read()) is { Status: ConversationStatus.Queued, OwnerId: null });
        (centre.Time.GetUtcNow() - lapsed).ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task Signing_out_gives_a_chat_to_the_colleague_who_was_named()
    {
        await using var centre = await Centre.Open(agents: ["ana", "ben", "cid"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.SignIn("ben");
        await centre.SignIn("cid");
        var left = await centre.AgentGrain("ana").SetPresence(new PresenceRequest
        {
            Kind = PresenceKind.Offline, Choices = [new OpenWorkChoice(id, OpenWorkAction.ToColleague, "cid")],
        });
        left.Refusal.ShouldBeNull();
        (await centre.Accept("cid", id)).OwnerId.ShouldBe("cid");
    }

    [Fact]
    public async Task A_colleague_who_was_named_at_sign_out_needs_no_skill_for_it()
    {
        await using var centre = await Centre.Open(
            queue => queue with { RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("product", 5) }, agents: ["ana", "ben"]);
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Agent, "cid", Centre.Agent("cid") with { Skills = ImmutableDictionary<string, int>.Empty, Queues = [new("sales", 90)] }),
        ]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.SignIn("ben");
        await centre.SignIn("cid");
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest
        {
            Kind = PresenceKind.Offline, Choices = [new OpenWorkChoice(id, OpenWorkAction.ToColleague, "cid")],
        })).Refusal.ShouldBeNull();
        string[] others = ["ben", "cid"];
        await centre.Eventually(async () => (await Task.WhenAll(others.Select(centre.Parts))).Any(parts => !parts.IsEmpty));
        (await centre.Parts("cid")).ShouldHaveSingleItem().Role.ShouldBe(AgentRole.Offered);
    }

    [Fact]
    public async Task Signing_out_names_a_colleague_who_could_never_have_the_chat()
    {
        await using var centre = await Centre.Open();
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "tech", new QueueSettings { Id = "tech", Name = new LocalizedText("技术", "Tech") }),
            Centre.Row(ConfigurationKinds.Agent, "tom", Centre.Agent("tom") with { Queues = [new QueueMembership("tech")] }),
        ]);
        await centre.SignIn("ana");
        await centre.SignIn("tom");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        (await GoTo("tom")).Refusal!.Reason.ShouldBe($"choices: agent 'tom' does not serve queue 'sales' of conversation {id}; transfer it to them before");
        (await GoTo("eve")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Available);

        Task<Result<AgentPresence>> GoTo(string colleague) => centre.AgentGrain("ana").SetPresence(new PresenceRequest
        {
            Kind = PresenceKind.Offline, Choices = [new OpenWorkChoice(id, OpenWorkAction.ToColleague, colleague)],
        });
    }

    [Fact]
    public async Task Signing_out_takes_a_ringing_offer_back_at_once_without_a_miss()
    {
        await using var centre = await Centre.Open(agents: ["ana", "ben"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", id);
        await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Offline });
        await centre.SignIn("ben");
        await centre.Accept("ben", id);
        (await centre.Store.FactsAfter(0, 100)).ShouldNotContain(fact => fact.Kind == nameof(OfferLapsed));
    }

    [Fact]
    public async Task A_queue_that_believes_in_an_item_that_is_gone_learns_it_from_the_first_offer()
    {
        await using var centre = await Centre.Open();
        var gone = (await centre.Write("li", "hi")).ConversationId;
        var row = (await centre.Store.FindConversation(gone))!;
        var waiting = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Conversation(gone).CustomerLeft();
        await centre.Restart(); // the queue has forgotten what it was told
        await centre.Grains.GetGrain<IQueueGrain>("sales").Put(Waiting(row));
        await centre.SignIn("ana");
        await centre.Accept("ana", waiting);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_member_of_a_queue_is_offered_what_waits_there()
    {
        await using var centre = await Centre.Open(agents: ["ana"]);
        var outsider = Centre.Agent("ben") with { Queues = [] };
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ben", outsider)]);
        await centre.SignIn("ben");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ben", Centre.Agent("ben"))]);
        await centre.Accept("ben", id);
    }

    [Fact]
    public async Task An_item_that_is_put_late_after_it_has_gone_takes_no_place()
    {
        await using var centre = await Centre.Open();
        var gone = (await centre.Write("li", "hi")).ConversationId;
        var late = Waiting((await centre.Store.FindConversation(gone))!);
        await centre.Conversation(gone).CustomerLeft();
        await centre.Grains.GetGrain<IQueueGrain>("sales").Put(late);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(0);
    }

    private static WaitingItem Waiting(ConversationRow row) => WaitingItems.Of(OmniJson.Read<ConversationBody>(row.Body).State)!;

    /// <summary>Agents whose stored deadline is due.</summary>
    private static async Task<string[]> Due(Centre centre)
    {
        var due = await Task.WhenAll(Enumerable.Range(0, WakerService.Shards)
            .Select(shard => centre.Store.DueDeadlines(shard, centre.Time.GetUtcNow(), 100)));
        return [.. due.SelectMany(rows => rows).Where(row => row.OwnerKind == "agent").Select(row => row.OwnerKey)];
    }

    /// <summary>What is stored when the process dies after the agent's commit and before the conversations' ones.</summary>
    private static async Task OfflineInTheRowAlone(Centre centre, string agentId)
    {
        var row = await centre.Store.BeginEpoch("agent", agentId);
        var body = OmniJson.Read<AgentBody>(row.Body!);
        var now = centre.Time.GetUtcNow();
        var lost = Devices.Disconnect(body.Presence, "browser", now).State;
        var gone = PresenceWaking.Wake(lost, new LossPolicy(), now.AddHours(1)).State;
        await centre.Store.Commit(new CommitUnit
        {
            Owner = $"agent/{agentId}",
            Actor = new ActorRow("agent", agentId, row.Epoch, OmniJson.Write(body with { Presence = gone })),
            Deadline = new DeadlineRow("agent", agentId, PresenceWaking.Next(gone, new LossPolicy())),
        });
    }
}
