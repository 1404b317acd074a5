using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>A row that cannot be read keeps nobody else from work.</summary>
public sealed class DamagedRowTests
{
    [Fact]
    public async Task A_queue_serves_what_waits_beside_it()
    {
        await using var centre = await Centre.Open();
        await Damage(centre, (await centre.Write("li", "hi")).ConversationId);
        var id = (await centre.Write("zhao", "hi")).ConversationId;
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
    }

    [Fact]
    public async Task Its_owner_works_on()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        var damaged = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", damaged);
        await Damage(centre, damaged);
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("zhao", "hi")).ConversationId);
    }

    [Fact]
    public async Task Its_customer_goes_on_in_another_conversation()
    {
        await using var centre = await Centre.Open();
        var damaged = (await centre.Write("li", "hi")).ConversationId;
        await Damage(centre, damaged);
        await centre.Restart();
        var next = (await centre.Write("li", "hi again")).ConversationId;
        (await centre.Status(next)).ShouldBe(ConversationStatus.Queued);
        next.ShouldNotBe(damaged);
    }

    [Fact]
    public async Task A_customer_whose_row_it_is_is_heard_all_the_same_and_the_row_left_alone()
    {
        await using var centre = await Centre.Open();
        var first = await centre.Write("li", "hi");
        var row = (await centre.Store.FindCustomer(first.CustomerId))!;
        var damaged = row with { Version = row.Version + 1, Body = "{" };
        await centre.Store.Commit(new CommitUnit { Owner = "test", Customers = [new RowWrite<CustomerRow>(damaged, row.Version)] });
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "still there?")).ConversationId);
        await centre.Pass(1);
        (await centre.Store.FindCustomer(first.CustomerId))!.Body.ShouldBe("{");
        (await centre.Grains.GetGrain<ICustomerGrain>(first.CustomerId).Edit(damaged.Version, new CustomerEdit { Name = "Li" })).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_agents_row_keeps_no_colleague_from_work()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bo"]);
        await DamageAgent(centre, "bo");
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
    }

    [Fact]
    public async Task An_agent_whose_row_it_is_signs_in_anew()
    {
        await using var centre = await Centre.Open();
        await DamageAgent(centre, "ana");
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
    }

    [Fact]
    public async Task A_fact_is_missing_in_the_figures_and_keeps_no_other_out_of_them()
    {
        await using var centre = await Centre.Open();
        var damaged = new FactRow { Kind = "Enqueued", At = centre.Time.GetUtcNow(), ConversationId = "c", QueueId = "sales", Body = "{" };
        (await centre.Store.Commit(new CommitUnit { Owner = "test", Facts = [damaged] })).Ok.ShouldBeTrue();
        await centre.Write("li", "hi");
        (await Offered(centre)).ShouldBe(1);
    }

    [Fact]
    public async Task An_agents_row_takes_no_place_for_a_break_with_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bo"]);
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Team, "red", new Team { Id = "red", Name = new("红队", "Red"), BreakLimit = 1 }),
            Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { TeamId = "red" }),
            Centre.Row(ConfigurationKinds.Agent, "bo", Centre.Agent("bo") with { TeamId = "red" }),
        ]);
        var lunch = new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" };
        await centre.SignIn("ana");
        (await centre.AgentGrain("ana").SetPresence(lunch)).Refusal.ShouldBeNull();
        await DamageAgent(centre, "ana");
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.SignIn("bo");
        (await centre.AgentGrain("bo").SetPresence(lunch)).Refusal.ShouldBeNull();
        (await centre.AgentGrain("ana").SetPresence(lunch)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public async Task What_a_board_has_kept_is_counted_anew()
    {
        await using var centre = await Centre.Open();
        (await centre.Documents.Put("board-agents", "all", "{", null)).ShouldNotBeNull();
        await centre.Write("li", "hi");
        (await Offered(centre)).ShouldBe(1);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"waits":{"fax":null}}""")]
    [InlineData("""{"waits":{"chat":null}}""")]
    [InlineData("""{"waits":{"chat":{"at":"2999-01-01T00:00:00Z"}}}""")]
    public async Task A_queue_whose_row_it_is_learns_anew(string body)
    {
        await using var centre = await Centre.Open();
        var row = await centre.Store.BeginEpoch(Receivers.Queue, "sales");
        (await centre.Store.Commit(new CommitUnit { Owner = "test", Actor = row with { Body = body } })).Ok.ShouldBeTrue();
        await centre.Restart();
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        var waits = (await centre.Write("zhao", "hi")).ConversationId;
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Positions()).ShouldContainKey(waits);
    }

    private static async Task DamageAgent(Centre centre, string id)
    {
        var row = await centre.Store.BeginEpoch("agent", id);
        (await centre.Store.Commit(new CommitUnit { Owner = "test", Actor = row with { Body = "{" } })).Ok.ShouldBeTrue();
    }

    private static async Task Damage(Centre centre, string id)
    {
        var row = (await centre.Store.FindConversation(id))!;
        (await centre.Store.Commit(new CommitUnit
        {
            Owner = "test", Conversation = new RowWrite<ConversationRow>(row with { Version = row.Version + 1, Body = "{" }, row.Version),
        })).Ok.ShouldBeTrue();
    }

    private static async Task<long> Offered(Centre centre) => (await centre.Figures.CatchUp()).OfDay(centre.Figures.Today).Offered;
}
