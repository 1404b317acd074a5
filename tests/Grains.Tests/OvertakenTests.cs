using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

/// <summary>A later activation has begun elsewhere and is gone again: the earlier one still answers, and may grant nothing any more.</summary>
public sealed class OvertakenTests
{
    [Fact]
    public async Task A_queue_that_was_overtaken_admits_by_its_next_activation()
    {
        await using var centre = await Centre.Open();
        await centre.Write("li", "hi");
        await centre.Store.BeginEpoch("queue", "sales");
        (await centre.Status((await centre.Write("zhao", "hi")).ConversationId)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task What_waits_in_a_queue_that_was_overtaken_is_offered_all_the_same()
    {
        await using var centre = await Centre.Open();
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Store.BeginEpoch("queue", "sales");
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
    }

    [Fact]
    public async Task An_agent_who_was_overtaken_is_offered_work_once_the_page_has_renewed_its_connection()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await centre.Store.BeginEpoch("agent", "ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        for (var i = 0; i < 5; i++)
        {
            await centre.Pass(2);
            await centre.SignIn("ana", available: false);
        }
        await centre.Accept("ana", id);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 0, RefusalKind.Stale)]
    [InlineData(0, 1, RefusalKind.Stale)]
    public async Task An_offer_by_an_earlier_activation_of_the_agent_or_the_queue_is_refused(int agentBehind, int queueBehind, RefusalKind? expected)
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana", available: false);
        var id = (await centre.Write("li", "hi")).ConversationId;
        var refusal = (await centre.Conversation(id).Offer(new OfferRequest
        {
            AgentId = "ana",
            QueueId = "sales",
            AgentEpoch = (await centre.Store.BeginEpoch("agent", "ana")).Epoch - agentBehind,
            QueueEpoch = (await centre.Store.BeginEpoch("queue", "sales")).Epoch - queueBehind,
            TurnAt = centre.Time.GetUtcNow(),
            ConfigurationVersion = centre.Configuration.Current.Version,
        })).Refusal;
        (refusal?.Kind).ShouldBe(expected);
        var made = (await centre.Store.FactsAfter(0, 100)).Count(fact => fact.Kind == nameof(OfferMade));
        made.ShouldBe(expected is null ? 1 : 0);
    }
}
