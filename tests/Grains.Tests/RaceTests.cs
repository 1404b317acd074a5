using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

/// <summary>Two things at one instant, or one in the middle of another.</summary>
public sealed class RaceTests
{
    [Fact]
    public async Task Of_an_accept_a_lapse_and_a_customer_who_leaves_at_one_instant_one_counts()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        for (var i = 0; i < 10; i++)
        {
            var id = (await centre.Write($"c{i}", "hi")).ConversationId;
            var offer = (await centre.Offered("ana", id)).Offer!;
            centre.Time.Advance(offer.ExpiresAt - centre.Time.GetUtcNow() - TimeSpan.FromMilliseconds(i % 2));
            await Task.WhenAll(
                centre.Conversation(id).Accept("ana", offer.Fence), centre.Conversation(id).Accept("ana", offer.Fence),
                centre.Conversation(id).CustomerLeft(), centre.Conversation(id).Rescind("ana", offer.Fence));
            await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Closed);
            foreach (var part in (await centre.Parts("ana")).Where(part => part.Role == AgentRole.WrapUp))
                await centre.Conversation(part.Conversation.Id).FinishWrapUp("ana", new WrapUpEntry());
            await centre.SignIn("ana");
        }
        var facts = (await centre.Store.FactsAfter(0, 10_000)).Where(fact => fact.ConversationId is not null).ToLookup(fact => fact.ConversationId!);
        foreach (var conversation in facts)
        {
            var made = conversation.Count(fact => fact.Kind == nameof(OfferMade));
            var over = conversation.Count(fact => fact.Kind is nameof(OfferAccepted) or nameof(OfferLapsed) or nameof(OfferRescinded) or nameof(OfferRejected));
            over.ShouldBe(made);
            conversation.Count(fact => fact.Kind == nameof(ConversationClosed)).ShouldBe(1);
            conversation.Count(fact => fact.Kind == nameof(OwnershipBegan)).ShouldBe(conversation.Count(fact => fact.Kind == nameof(OwnershipEnded)));
        }
        await centre.Eventually(async () => (await centre.AgentGrain("ana").Read()).UsedUnits == 0);
    }

    [Fact]
    public async Task A_customer_who_is_back_within_the_grace_keeps_the_place_over_a_restart_and_one_who_is_not_has_abandoned()
    {
        await using var centre = await Centre.Open();
        var back = (await centre.Write("li", "hi")).ConversationId;
        var gone = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Conversation(back).CustomerPresent(false);
        await centre.Conversation(gone).CustomerPresent(false);
        await centre.Pass(20);
        await centre.Restart();
        await centre.Conversation(back).CustomerPresent(true);
        await centre.Pass(15);
        await centre.Eventually(async () => await centre.Conversation(gone).Read() is { CloseReason: CloseReason.Abandoned });
        (await centre.Status(back)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_customer_who_writes_at_the_instant_at_which_the_wrap_up_ends_takes_no_agent_over_capacity()
    {
        await using var centre = await Centre.Open();
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await Centre.Until(async () => (await centre.Parts("ana")).Any(part => part.Role == AgentRole.WrapUp));
        var until = (await centre.Parts("ana"))[0].Conversation.WrapUp!.Until!.Value;
        var next = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Pass(20);
        await centre.SignIn("ana");
        centre.Time.Advance(until - centre.Time.GetUtcNow());
        await centre.Write("li", "one thing more");
        for (var i = 0; i < 5; i++)
        {
            await centre.Pass(2);
            await centre.SignIn("ana");
            (await centre.AgentGrain("ana").Read()).Over.ShouldBeFalse();
        }
        (await centre.Status(next)).ShouldBeOneOf(ConversationStatus.Offered, ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_profile_that_shrinks_while_an_offer_rings_lets_it_be_taken_and_brings_no_other()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        var ringing = (await centre.Write("zhao", "hi")).ConversationId;
        var offer = (await centre.Offered("ana", ringing)).Offer!;
        await centre.OneAtATime("ana");
        var third = (await centre.Write("wu", "hi")).ConversationId;
        await centre.Pass(3);
        (await centre.Conversation(ringing).Accept("ana", offer.Fence)).Refusal.ShouldBeNull();
        await centre.Pass(5);
        (await centre.Status(third)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task A_configuration_that_changes_while_an_offer_is_taken_back_gives_it_to_one_agent()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var waiting = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", waiting);
        var held = UnsureStore.Hold(centre.Store, $"conversation/{waiting}");
        var left = centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Offline });
        await Centre.Until(() => Task.FromResult(UnsureStore.Happened(centre.Store)));
        await centre.Configure([Centre.Row(ConfigurationKinds.Queue, "sales", centre.Configuration.Current.Queue("sales")! with { BackOffSeconds = 5 })]);
        var signing = centre.SignIn("bob");
        await centre.Pass(5);
        held.SetResult();
        await left;
        await signing;
        await centre.Accept("bob", waiting);
        (await centre.Store.FactsAfter(0, 1_000)).Count(fact => fact.Kind == nameof(OwnershipBegan)).ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_that_rings_at_a_restart_lapses_at_its_own_time_and_once()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var offer = (await centre.Offered("ana", id)).Offer!;
        await centre.Pass(10);
        await centre.Restart();
        await centre.Pass(12);
        await centre.Eventually(async () => await centre.Status(id) == ConversationStatus.Queued);
        (await centre.Conversation(id).Accept("ana", offer.Fence)).Refusal!.Kind.ShouldBe(RefusalKind.Stale);
        var lapsed = (await centre.Store.FactsAfter(0, 1_000)).Where(fact => fact.Kind == nameof(OfferLapsed)).ShouldHaveSingleItem();
        lapsed.At.ShouldBe(offer.ExpiresAt);
    }

    [Fact]
    public async Task Many_first_messages_of_one_customer_at_once_are_one_conversation()
    {
        await using var centre = await Centre.Open();
        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => centre.Write("li", $"m{i}", $"m{i}")));
        receipts.Select(receipt => receipt.ConversationId).Distinct().ShouldHaveSingleItem();
        receipts.Select(receipt => receipt.Number).Distinct().Count().ShouldBe(20);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task An_agent_who_goes_on_a_break_while_an_offer_rings_does_not_keep_the_customer()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", id);
        await centre.SignIn("bob");
        await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "tea" });
        await centre.Pass(22);
        await centre.SignIn("bob", available: false);
        await centre.Offered("bob", id);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Break);
    }
}
