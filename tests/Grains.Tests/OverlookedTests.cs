using OmniContact.Configuration;
using OmniContact.Routing.Conversations;

namespace OmniContact.Grains.Tests;

/// <summary>What an agent's page needs so that nobody waits unseen, and nobody is hurried.</summary>
public sealed class OverlookedTests
{
    [Fact]
    public async Task The_owner_is_told_that_the_customer_waits_for_long_until_they_answer()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        for (var i = 0; i < 7; i++)
        {
            await centre.Pass(10);
            await centre.SignIn("ana", available: false); // as her page does
        }

        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Silence == SilenceStage.AgentWarned);
        (await centre.Conversation(id).Send("ana", new() { Text = "here I am" })).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await centre.Parts("ana")).Single().Conversation.Silence == SilenceStage.None);
    }

    [Fact]
    public async Task Who_needs_longer_to_accept_has_it()
    {
        await using var centre = await Centre.Open();
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { OfferExtraSeconds = 40 })]);
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        var offer = (await centre.Offered("ana", id)).Offer!;
        (offer.ExpiresAt - offer.OfferedAt).ShouldBe(TimeSpan.FromSeconds(60));
    }
}
