using OmniContact.Boards;
using OmniContact.Configuration;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Grains.Tests.Boards;

public sealed class BoardTests
{
    [Fact]
    public async Task A_board_shows_what_the_facts_add_up_to()
    {
        await using var centre = await Centre.Open(agents: ["ana"]);
        await centre.SignIn("ana");
        var answered = await centre.Write("li", "hi");
        await centre.Pass(7);
        await centre.Accept("ana", answered.ConversationId);
        (await centre.Conversation(answered.ConversationId).Send("ana", new() { Text = "Hello" })).Refusal.ShouldBeNull();

        var board = await Board(centre, "all");
        board.Entered.ShouldBe(1);
        board.Answered.ShouldBe(1);
        board.AnsweredInTime.ShouldBe(1);
        board.AverageSpeedOfAnswer!.Value.ShouldBeInRange(7, 8);
        board.Named.Single(measure => measure.Id == "service-level.over-offered").Value.ShouldBe(1);
        board.Named.Single(measure => measure.Id == "answer-wait-p90").Value!.Value.ShouldBeInRange(7, 8.5);
        board.Figures.ShouldBe(await SumOfFacts(centre));
        (await Board(centre, "sales")).Entered.ShouldBe(1);
        (await Board(centre, "elsewhere")).Entered.ShouldBe(0);
    }

    [Fact]
    public async Task A_day_is_the_sites_day()
    {
        await using var centre = await Centre.Open();
        await centre.Write("li", "hi");
        var before = await Board(centre, "all");
        await centre.Configure([Centre.Row(ConfigurationKinds.Site, Site.Only, new Site { TimeZone = "Etc/GMT+10" })]);
        var after = await Board(centre, "all");
        before.Entered.ShouldBe(1);
        after.Entered.ShouldBe(1);
        after.Day.ShouldBe(before.Day.AddDays(-1), "it is nine in the morning in London, and eleven in the evening in Honolulu");
    }

    private static Task<BoardFigures> Board(Centre centre, string key) => centre.Grains.GetGrain<IBoardGrain>(key).Read();

    private static async Task<Figures> SumOfFacts(Centre centre) =>
        (from row in await centre.Store.FactsAfter(0, 1_000)
         where row.ConversationId is not null
         let fact = OmniJson.Read<ConversationFact>(row.Body)
         let booked = Tally.Of(fact, centre.Configuration.Current.Configured(fact.QueueId))
         where booked is not null
         select booked.Figures).Aggregate(Figures.Zero, (sum, next) => sum + next);
}
