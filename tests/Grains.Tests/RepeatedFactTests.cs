using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

public sealed class RepeatedFactTests
{
    [Fact]
    public async Task A_fact_that_comes_again_after_a_restart_brings_no_finished_work_back()
    {
        await using var centre = await Centre.Open();
        var owned = await FinishedBeforeARestart(centre);
        await centre.AgentGrain("ana").PartsChanged([owned]);
        (await centre.Parts("ana")).ShouldBeEmpty();
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(0);
    }

    [Fact]
    public async Task A_hint_that_comes_late_to_a_later_activation_brings_no_finished_work_back()
    {
        await using var centre = await Centre.Open();
        var owned = await FinishedBeforeARestart(centre);
        await centre.AgentGrain("ana").Wake();
        await centre.AgentGrain("ana").PartHint([owned]);
        await centre.AgentGrain("ana").Wake();
        (await centre.AgentGrain("ana").Read()).UsedUnits.ShouldBe(0);
    }

    [Fact]
    public async Task An_offer_that_was_rejected_counts_once_however_often_it_is_told()
    {
        await using var centre = await Centre.Open(queue => queue with { RejectLimit = 2, BackOffSeconds = 1 });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var first = await centre.Offered("ana", id);
        (await centre.AgentGrain("ana").Reject(id, first.Offer!.Fence, null)).Refusal.ShouldBeNull();
        await Centre.Until(async () => (await centre.Parts("ana")).IsEmpty);
        var told = OmniJson.Read<ConversationBody>((await centre.Store.FindConversation(id))!.Body);
        await centre.Restart();
        await centre.SignIn("ana", available: false);
        await centre.AgentGrain("ana").PartsChanged([AgentParts.Of(told, "ana", nameof(OfferRejected))]);
        var second = await centre.Offered("ana", id, first.Offer.Fence + 1);
        (await centre.AgentGrain("ana").Reject(id, second.Offer!.Fence, null)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_miss_that_is_told_again_after_the_next_acceptance_counts_no_more()
    {
        await using var centre = await Centre.Open(queue => queue with { TextMissesAllowed = 1, BackOffSeconds = 1 });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Offered("ana", id);
        await centre.Pass(21);
        await Centre.Until(async () => (await centre.AgentGrain("ana").Read()).Kind == PresenceKind.NotResponding);
        var told = AgentParts.Of(OmniJson.Read<ConversationBody>((await centre.Store.FindConversation(id))!.Body), "ana", nameof(OfferLapsed));
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await centre.Conversation(id).FinishWrapUp("ana", new WrapUpEntry());
        await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        await centre.Restart();
        await centre.SignIn("ana", available: false);
        await centre.AgentGrain("ana").PartsChanged([told with { At = centre.Time.GetUtcNow().AddSeconds(1) }]);
        (await centre.AgentGrain("ana").Read()).Kind.ShouldBe(PresenceKind.Available);
    }

    [Fact]
    public async Task What_is_told_of_an_earlier_version_changes_nothing()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var offered = await centre.Offered("ana", id);
        await centre.Accept("ana", id);
        await centre.AgentGrain("ana").PartsChanged([offered]);
        (await centre.Parts("ana")).ShouldHaveSingleItem().Role.ShouldBe(AgentRole.Owner);
    }

    [Fact]
    public async Task An_acceptance_ends_a_row_of_misses_though_its_fact_is_overtaken_by_a_hint()
    {
        await using var centre = await Centre.Open(queue => queue with { BackOffSeconds = 1 });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var part = await centre.Offered("ana", id);
        await centre.Pass(21);
        await centre.SignIn("ana", available: false);
        part = await centre.Offered("ana", id, 2);
        await centre.AgentGrain("ana").PartHint([part with
        {
            Role = AgentRole.Owner, Offer = null, Conversation = part.Conversation with { Version = part.Conversation.Version + 2 },
        }]);
        await centre.Conversation(id).Accept("ana", part.Offer!.Fence);
        await centre.Eventually(async () => (await Misses(centre)) == 0);
    }

    private static async Task<int> Misses(Centre centre)
    {
        var row = (await centre.Store.Actors("agent", ["ana"])).ShouldHaveSingleItem();
        return OmniJson.Read<AgentBody>(row.Body!).Presence.TextMisses;
    }

    /// <summary>Ana's part as it was before she finished.</summary>
    private static async Task<AgentPart> FinishedBeforeARestart(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        var owned = (await centre.Parts("ana")).ShouldHaveSingleItem();
        await centre.Conversation(id).Close("ana", CloseReason.Resolved);
        await centre.Conversation(id).FinishWrapUp("ana", new WrapUpEntry());
        await centre.Restart();
        return owned;
    }
}
