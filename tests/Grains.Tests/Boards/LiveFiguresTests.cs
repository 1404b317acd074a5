using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Grains.Tests.Boards;

public sealed class LiveFiguresTests
{
    [Fact]
    public async Task Figures_are_what_the_facts_add_up_to()
    {
        await using var centre = await Centre.Open(agents: ["ana"]);
        await Answered(centre, "li");

        var (book, today) = (await centre.Figures.CatchUp(), centre.Figures.Today);
        book.OfDay(today).ShouldBe(await SumOfFacts(centre));
        book.OfDay(today, "sales")[Medium.Chat].Answered.ShouldBe(1);
        book.OfDay(today, "elsewhere").ShouldBeEmpty();
        var ana = book.Agents.Days["ana"].Of(today, centre.Time.GetUtcNow(), book.Site);
        ana.OffersAccepted.ShouldBe(1);
        ana.OccupiedSeconds.ShouldBeInRange(1, 60);
        ana.AvailableSeconds.ShouldBeGreaterThan(7);
    }

    [Fact]
    public async Task A_day_is_the_sites_day()
    {
        await using var centre = await Centre.Open();
        await centre.Write("li", "hi");
        var before = (Day: centre.Figures.Today, Sums: (await centre.Figures.CatchUp()).OfDay(centre.Figures.Today));
        await centre.Configure([Centre.Row(ConfigurationKinds.Site, Site.Only, new Site { TimeZone = "Etc/GMT+10" })]);
        var after = (Day: centre.Figures.Today, Sums: (await centre.Figures.CatchUp()).OfDay(centre.Figures.Today));
        before.Sums.Offered.ShouldBe(1);
        after.Sums.Offered.ShouldBe(1);
        after.Day.ShouldBe(before.Day.AddDays(-1), "it is nine in the morning in London, and eleven in the evening in Honolulu");
    }

    [Fact]
    public async Task After_a_restart_counting_goes_on_where_it_was_kept()
    {
        await using var centre = await Centre.Open(agents: ["ana"]);
        await Answered(centre, "li");
        await centre.Figures.CatchUp();
        await centre.Pass(90);
        var kept = await centre.Figures.CatchUp();
        await Answered(centre, "wang");
        await centre.Restart();

        var counted = 0;
        centre.Figures.Counted += fact =>
        {
            fact.Position.ShouldBeGreaterThan(kept.Position);
            counted++;
        };
        var book = await centre.Figures.CatchUp();
        counted.ShouldBeGreaterThan(0);
        book.OfDay(centre.Figures.Today).ShouldBe(await SumOfFacts(centre));
    }

    [Fact]
    public async Task Figures_that_were_kept_in_part_count_nothing_twice()
    {
        await using var centre = await Centre.Open(agents: ["ana"]);
        await centre.Figures.CatchUp();
        await centre.Pass(90);
        await Answered(centre, "li");
        var agents = await centre.Documents.Find("board-agents", "all");
        await centre.Figures.CatchUp();
        await centre.Pass(90);
        await centre.Figures.CatchUp();
        var later = (await centre.Documents.Find("board-agents", "all"))!;
        // The process fell after it had written the intervals and before the agents.
        if (agents is null) (await centre.Documents.Delete("board-agents", "all", later.ETag)).ShouldBeTrue();
        else (await centre.Documents.Put("board-agents", "all", agents.Body, later.ETag)).ShouldNotBeNull();
        await centre.Restart();
        (await centre.Figures.CatchUp()).OfDay(centre.Figures.Today).ShouldBe(await SumOfFacts(centre));
    }

    [Fact]
    public async Task A_centre_that_is_old_counts_its_latest_day()
    {
        await using var centre = await Centre.Open();
        for (var i = 0; i < 5; i++) await centre.Write($"customer{i}", "hi");
        centre.Time.Advance(TimeSpan.FromDays(3));
        var first = (await centre.Store.FactsAfter(0, 10_000))[^1].Position;
        await centre.Write("li", "hi");
        centre.Figures.Counted += fact => fact.Position.ShouldBeGreaterThan(first - 20);
        var book = await centre.Figures.CatchUp();
        book.OfDay(centre.Figures.Today).Started.ShouldBe(1);
    }

    private static async Task Answered(Centre centre, string customer)
    {
        await centre.SignIn("ana");
        var answered = await centre.Write(customer, "hi");
        await centre.Pass(7);
        await centre.Accept("ana", answered.ConversationId);
        (await centre.Conversation(answered.ConversationId).Send("ana", new() { Text = "Hello" })).Refusal.ShouldBeNull();
        await centre.Pass(3);
    }

    private static async Task<Figures> SumOfFacts(Centre centre) =>
        (from row in await centre.Store.FactsAfter(0, 1_000)
         where row.ConversationId is not null
         let fact = OmniJson.Read<ConversationFact>(row.Body)
         let booked = Tally.Of(fact, centre.Configuration.Current.Configured(fact.QueueId))
         where booked is not null
         select booked.Figures).Aggregate(Figures.Zero, (sum, next) => sum + next);
}
