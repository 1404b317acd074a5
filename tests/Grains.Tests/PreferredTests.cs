using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Grains.Tests;

/// <summary>A customer who comes back is kept for the agent who knows the matter, as long as that agent is at work.</summary>
public sealed class PreferredTests
{
    [Fact]
    public async Task Nobody_waits_for_an_agent_on_a_break()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await Served(centre, "li");
        await Break(centre);
        await centre.SignIn("bob");
        await centre.Offered("bob", (await centre.Write("li", "again")).ConversationId);
    }

    [Fact]
    public async Task Who_waits_for_an_agent_that_goes_goes_to_others_at_once()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var again = await WaitsForAna(centre);
        (await centre.Status(again)).ShouldBe(ConversationStatus.Queued);
        var before = centre.Time.GetUtcNow();
        await Break(centre);
        await centre.Offered("bob", again);
        (centre.Time.GetUtcNow() - before).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Who_waits_for_an_agent_that_serves_the_queue_no_more_goes_to_others_at_once()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var again = await WaitsForAna(centre);
        var before = centre.Time.GetUtcNow();
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [] })]);
        await centre.Offered("bob", again);
        (centre.Time.GetUtcNow() - before).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Who_waits_for_an_agent_waits_on_when_late_word_of_an_earlier_absence_comes()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var again = await WaitsForAna(centre);
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        await queue.AgentChanged(new AgentStatus
        {
            AgentId = "ana", Epoch = 1, Version = 1, Presence = PresenceKind.Offline, Ready = default, Room = AgentRoom.None, IdleSince = default,
            HandlingSeconds = [],
        });
        (await queue.Read()).Waiting.ShouldBe(1); // the queue has heard it, and the conversation what the queue made of it
        await centre.Conversation(again).MarkRead(AuthorKind.Customer, 0);
        (await centre.Store.FactsAfter(0, 10_000)).ShouldNotContain(fact => fact.Kind == nameof(PreferredWaitEnded));
    }

    [Fact]
    public async Task Who_takes_by_hand_what_waits_for_another_is_told_for_whom()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var again = await WaitsForAna(centre);
        var refused = (await centre.AgentGrain("bob").Claim(again, (await centre.Conversation(again).Read())!.QueueId!, "bob", forced: false)).Refusal.ShouldNotBeNull();
        (refused.Kind, refused.Why!.By, refused.Why.Who).ShouldBe((RefusalKind.DoesNotFit, RuledOutBy.Preferred, "ana"));
        refused.Reason.ShouldContain("'ana'");
    }

    [Fact]
    public async Task Nobody_waits_for_an_agent_who_lacks_what_the_queue_asks_for_by_now()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.OneAtATime("ana");
        await Served(centre, "li");
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Queue, "sales", centre.Configuration.Current.Queue("sales")! with
            {
                RequiredSkills = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("product", 6),
            }),
            Centre.Row(ConfigurationKinds.Agent, "bob", Centre.Agent("bob") with
            {
                Skills = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("product", 7),
            }),
        ]);
        await centre.SignIn("bob");
        var again = (await centre.Write("li", "again")).ConversationId;
        var before = centre.Time.GetUtcNow();
        await centre.Offered("bob", again);
        (centre.Time.GetUtcNow() - before).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    /// <summary>Li, whom ana has served, writes again while ana wraps up and bob is free.</summary>
    private static async Task<string> WaitsForAna(Centre centre)
    {
        await centre.OneAtATime("ana");
        await Served(centre, "li");
        await centre.Conversation(await Answered(centre, "mei")).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.Parts("ana")).Any(part => part.Role == AgentRole.WrapUp));
        await centre.SignIn("bob");
        var again = (await centre.Write("li", "again")).ConversationId;
        await centre.Pass(5);
        return again;
    }

    /// <summary>Ana has served the customer, and her wrap-up is over.</summary>
    private static async Task Served(Centre centre, string customer)
    {
        await centre.SignIn("ana");
        await centre.Conversation(await Answered(centre, customer)).Close("ana", CloseReason.Resolved);
        for (var i = 0; i < 4; i++)
        {
            await centre.Pass(9);
            await centre.SignIn("ana"); // as her page does, which is still there
        }
    }

    private static async Task<string> Answered(Centre centre, string customer)
    {
        var id = (await centre.Write(customer, "hi")).ConversationId;
        await centre.Accept("ana", id);
        return id;
    }

    private static async Task Break(Centre centre) =>
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
}
