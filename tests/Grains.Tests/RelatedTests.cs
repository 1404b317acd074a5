using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Grains.Tests;

/// <summary>An inbound that joins nothing begins a conversation of its own, which shares one key with the one it is related to.</summary>
public sealed class RelatedTests
{
    [Fact]
    public async Task What_comes_to_another_brand_is_another_conversation_related_to_the_open_one()
    {
        await using var centre = await TwoBrands();
        var (first, second) = (await Write(centre, "web"), await Write(centre, "other"));
        var (old, now) = (await View(centre, first), await View(centre, second));
        second.ShouldNotBe(first);
        (old.RelatedTo, now.RelatedTo).ShouldBe((null, first));
        (old.RelationKey, now.RelationKey).ShouldBe((first, first));
    }

    [Fact]
    public async Task A_hint_of_who_it_is_makes_it_related_and_joins_nothing()
    {
        await using var centre = await Centre.Open();
        var (first, second) = (await Write(centre, "web"), await Write(centre, "web", certain: false));
        (await View(centre, second)).RelationKey.ShouldBe((await View(centre, first)).RelationKey);
    }

    [Fact]
    public async Task All_that_are_related_one_after_another_share_the_key_of_the_first()
    {
        await using var centre = await TwoBrands();
        var first = await Write(centre, "web");
        await centre.Pass(1);
        var second = await Write(centre, "other");
        await centre.Restart();
        await centre.Pass(1);
        var third = await Write(centre, "web", certain: false);
        (await View(centre, third)).RelatedTo.ShouldBe(second);
        (await View(centre, third)).RelationKey.ShouldBe(first);
    }

    [Fact]
    public async Task One_that_is_open_for_days_is_past_its_window_and_still_related()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var first = await Write(centre, "web", Medium.Message);
        await centre.Accept("ana", first);
        (await centre.Conversation(first).Park("ana", centre.Time.GetUtcNow().AddDays(9))).Refusal.ShouldBeNull();
        centre.Time.Advance(TimeSpan.FromDays(2));
        var second = await Write(centre, "web", Medium.Message);
        (await View(centre, second)).RelatedTo.ShouldBe(first);
    }

    [Fact]
    public async Task What_is_the_only_one_is_related_to_nothing()
    {
        await using var centre = await Centre.Open();
        var only = await View(centre, await Write(centre, "web"));
        (only.RelatedTo, only.RelationKey).ShouldBe((null, only.Id));
        (await centre.Conversation(only.Id).MessagesAfter(0, 10)).ShouldNotContain(message => message.Event == "related");
    }

    [Fact]
    public async Task The_fact_and_a_line_of_the_timeline_say_so()
    {
        await using var centre = await Centre.Open();
        var (first, second) = (await Write(centre, "web"), await Write(centre, "web", certain: false));
        var facts = from row in await centre.Store.FactsAfter(0, 100) where row.ConversationId == second select OmniJson.Read<ConversationFact>(row.Body);
        facts.OfType<ConversationStarted>().ShouldHaveSingleItem().Related.ShouldBe(new Relation(first, first));
        var timeline = await centre.Store.Timeline((await View(centre, first)).Customer.Id, null, 50);
        timeline.Items.Select(row => OmniJson.Read<Message>(row.Body)).Single(message => message.Event == "related").ShouldSatisfyAllConditions(
            line => line.ConversationId.ShouldBe(second), line => line.Values["conversationId"].ShouldBe(first));
    }

    private static async Task<Centre> TwoBrands()
    {
        var centre = await Centre.Open();
        var web = centre.Configuration.Current.EntryPoint("web")!;
        await centre.Configure([Centre.Row(ConfigurationKinds.EntryPoint, "other", web with { Id = "other", Brand = "other" })]);
        return centre;
    }

    private static async Task<string> Write(Centre centre, string entryPoint, Medium medium = Medium.Chat, bool certain = true)
    {
        var receipt = await centre.Grains.GetGrain<IIdentityGrain>("web:li").Receive(new Inbound
        {
            EntryPointId = entryPoint, Channel = "web", Medium = medium, Address = "li", IdentityCertain = certain,
            CustomerName = "Li Na", Message = new OutgoingText { Text = "hi" },
        });
        receipt.Refusal.ShouldBeNull();
        return receipt.Value!.ConversationId;
    }

    private static async Task<ConversationView> View(Centre centre, string conversationId) => (await centre.Conversation(conversationId).Read())!;
}
