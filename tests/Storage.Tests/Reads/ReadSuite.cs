using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Reads;

/// <summary>Lists, pages and what the grains load, on either database.</summary>
public abstract class ReadSuite(IDatabaseSource source) : StorageSuite(source)
{
    /// <summary>Two of them begin as another without being below it.</summary>
    private static readonly string?[] Categories = ["delivery", "delivery/late", "delivery-of-others", "product", "delivery/late/lost"];

    [Fact]
    public async Task A_queue_loads_what_waits_or_is_offered_in_order_of_enqueueing()
    {
        await Add(Make.Conversation("late") with { EnqueuedAt = Make.Start.AddSeconds(9) });
        await Add(Make.Conversation("early", "Offered"));
        await Add(Make.Conversation("taken", "Active"));
        await Add(Make.Conversation("elsewhere", queue: "service"));
        (await Store.ConversationsInQueue("sales")).Select(row => row.Id).ShouldBe(["early", "late"]);
    }

    [Fact]
    public async Task An_agent_loads_every_conversation_that_touches_it()
    {
        await Add(Make.Conversation("owned", "Active") with { AgentIds = ["a1"] });
        await Add(Make.Conversation("wrapping", "Closed") with { AgentIds = ["a2", "a1"] });
        await Add(Make.Conversation("foreign", "Active") with { AgentIds = ["a2"] });
        await Store.Commit(Make.Change(Make.Conversation("owned", "Queued"), 1));
        (await Store.ConversationsOfAgent("a1")).Select(row => row.Id).ShouldBe(["wrapping"]);
        (await Store.ActorsWithWork()).ShouldSatisfyAllConditions(
            work => work.QueueIds.ShouldBe(["sales"]), work => work.AgentIds.ShouldBe(["a1", "a2"]));
    }

    [Fact]
    public async Task Actors_are_found_by_the_thousand_and_those_never_written_are_missing()
    {
        var asked = Enumerable.Range(0, 1_201).Select(i => $"a{i}").ToList();
        foreach (var written in new[] { "a0", "a600", "a1200" }) await Store.BeginEpoch("agent", written);
        await Store.BeginEpoch("queue", "a1");
        (await Store.Actors("agent", asked)).Select(row => (row.Kind, row.Key, row.Epoch)).Order()
            .ShouldBe([("agent", "a0", 1), ("agent", "a1200", 1), ("agent", "a600", 1)]);
        (await Store.Actors("agent", [])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_customer_has_its_open_conversations()
    {
        await Add(Make.Conversation("open", "Active"));
        await Add(Make.Conversation("closed", "Closed"));
        await Add(Make.Conversation("foreign", customer: "c2"));
        (await Store.OpenConversationsOfCustomer("c1")).Select(row => row.Id).ShouldBe(["open"]);
    }

    [Fact]
    public async Task Conversations_are_listed_newest_first_by_filter_and_page_without_gap_or_repeat()
    {
        for (var i = 0; i < 25; i++)
        {
            await Add(Make.Conversation($"v{i:00}", i % 5 == 0 ? "Closed" : "Active", customer: $"c{i % 2}") with
            {
                StartedAt = Make.Start.AddSeconds(i / 3), OwnerId = "a1", Channel = i % 2 == 0 ? "web" : "wechat",
                Medium = i % 2 == 0 ? "Chat" : "Message", Category = Categories[i % Categories.Length],
            });
        }
        ConversationFilter filter = new() { OwnerId = "a1", Status = "Active", Limit = 3 };
        List<string> seen = [];
        for (string? cursor = null; ;)
        {
            var page = await Store.ListConversations(filter with { Cursor = cursor });
            page.Items.Count.ShouldBeLessThanOrEqualTo(3);
            seen.AddRange(page.Items.Select(row => row.Id));
            if ((cursor = page.Next) is null) break;
        }
        seen.ShouldBe(Enumerable.Range(0, 25).Where(i => i % 5 != 0).Reverse().Select(i => $"v{i:00}"));
        (await Store.ListConversations(new() { CustomerId = "c1", Channel = "wechat", Limit = 500 })).Items.Count.ShouldBe(12);
        (await Store.ListConversations(new() { StartedFrom = Make.Start.AddSeconds(2), StartedBefore = Make.Start.AddSeconds(3) }))
            .Items.Select(row => row.Id).ShouldBe(["v08", "v07", "v06"]);
        var all = (await Store.ListConversations(new() { Limit = 500 })).Items;
        ConversationFilter[] others =
        [
            new() { Medium = "Message" }, new() { Category = "delivery" }, new() { Category = "delivery/late" }, new() { CustomerIds = ["c1", "c2"], Category = "product" },
            new() { CustomerIds = [] }, new() { StartedFrom = Make.Start.AddSeconds(5), Channel = "wechat" },
        ];
        foreach (var other in others)
            (await Store.ListConversations(other with { Limit = 500 })).Items.Select(row => row.Id).ShouldBe(all.Where(other.Has).Select(row => row.Id), other.ToString());
        (await Store.ListConversations(new() { Category = "delivery", Limit = 500 })).Items.Count.ShouldBe(15, "of five categories three are deliveries");
        (await Store.ListConversations(new() { QueueId = "nowhere" })).ShouldSatisfyAllConditions(
            page => page.Items.ShouldBeEmpty(), page => page.Next.ShouldBeNull());
    }

    [Fact]
    public async Task Who_is_limited_to_teams_is_listed_exactly_what_the_scope_shows()
    {
        var entities = new ConfigurationEntities
        {
            Teams = ImmutableDictionary<string, Team>.Empty.Add("red", new Team { Id = "red", Name = new("红", "Red"), QueueIds = ["sales"] }),
            Agents = ImmutableDictionary<string, AgentSettings>.Empty.Add("a1", new AgentSettings
            {
                Id = "a1", EmployeeNumber = "1", RealName = "A", DisplayName = new("a", "a"), TeamId = "red",
            }),
        };
        ConversationRow[] rows =
        [
            Make.Conversation("waits"), Make.Conversation("nowhere", queue: null), Make.Conversation("elsewhere", "Active", "service") with { OwnerId = "a2", AgentIds = ["a2"] },
            Make.Conversation("owned", "Closed", "service") with { OwnerId = "a1" }, Make.Conversation("asked", "Active", "service") with { OwnerId = "a2", AgentIds = ["a2", "a1"] },
        ];
        foreach (var row in rows) await Add(row);
        var configuration = new ConfigurationSnapshot(1, entities);
        foreach (var scope in new[] { DataScope.Everything, configuration.Scope(["red"], null), configuration.Scope(["gone"], "a2"), configuration.Scope(["gone"], null) })
        {
            var seen = rows.Where(row => scope.Sees(row.QueueId, row.OwnerId, row.AgentIds)).Select(row => row.Id);
            (await Store.ListConversations(new() { Within = scope })).Items.Select(row => row.Id).ShouldBe(seen, ignoreOrder: true);
        }
        (await Store.ListConversations(new() { Within = configuration.Scope(["red"], null), Status = "Active" })).Items.Select(row => row.Id).ShouldBe(["asked"]);
    }

    [Fact]
    public async Task The_audit_is_read_newest_first_among_other_facts()
    {
        FactRow Fact(string kind, int second, string? customer = null) => new() { Kind = kind, At = Make.Start.AddSeconds(second), CustomerId = customer, Body = "{}" };
        await Store.Commit(Make.Unit() with { Facts = [Fact("audit.first", 1), Fact("Closed", 2), Fact("audit.second", 3, "c1"), Fact("auditor", 4), Fact("audit.third", 5)] });
        async Task<string> Kinds(AuditFilter filter) => string.Join(' ', (await Store.Audit(filter)).Select(row => row.Kind["audit.".Length..]));
        (await Kinds(new())).ShouldBe("third second first");
        (await Kinds(new() { Limit = 2 })).ShouldBe("third second");
        (await Kinds(new() { Below = (await Store.Audit(new() { Limit = 2 }))[^1].Position })).ShouldBe("first");
        (await Kinds(new() { CustomerId = "c1" })).ShouldBe("second");
        (await Kinds(new() { From = Make.Start.AddSeconds(3), Before = Make.Start.AddSeconds(5) })).ShouldBe("second");
    }

    [Fact]
    public async Task Messages_are_read_forwards_and_backwards()
    {
        await Store.Commit(Make.Unit() with { Messages = [.. Enumerable.Range(1, 10).Select(i => Make.Message("v1", i, second: i))] });
        (await Store.MessagesAfter("v1", 7, 2)).Select(row => row.Number).ShouldBe([8L, 9L]);
        (await Store.MessagesBefore("v1", 4, 2)).Select(row => row.Number).ShouldBe([3L, 2L]);
        (await Store.MessagesAfter("v1", 0, 1)).Single().ShouldBe(Make.Message("v1", 1, second: 1));
    }

    [Fact]
    public async Task A_timeline_holds_all_conversations_newest_first_and_follows_a_merge()
    {
        await Add(Make.Conversation("v1"));
        await Add(Make.Conversation("v2", customer: "c2"));
        for (var i = 1; i <= 10; i++)
        {
            var (conversation, customer) = i % 2 == 0 ? ("v1", "c1") : ("v2", "c2");
            await Store.Commit(Make.Unit() with { Messages = [Make.Message(conversation, i, customer: customer, second: i / 2)] });
        }
        (await Timeline("c1")).ShouldBe([10, 8, 6, 4, 2]);
        await Task.WhenAll(
            Store.Commit(Make.Unit("a") with { Messages = [Make.Message("v2", 11, customer: "c2", second: 9)] }),
            Store.Commit(Make.Change(Make.Conversation("v2", customer: "c1"), 1) with { Owner = "b" }));
        (await Timeline("c1")).ShouldBe([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], ignoreOrder: true);
        (await Timeline("c2")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Deadlines_are_one_per_owner_due_first_and_by_shard()
    {
        await Due("v1", 5);
        await Due("v1", 2);
        await Due("v2", 1);
        await Due("v3", 1);
        await Store.Commit(Make.Unit() with { Deadline = new("conversation", "v3", null) });
        List<DeadlineRow> due = [];
        for (var shard = 0; shard < Shard.Count; shard++) due.AddRange(await Store.DueDeadlines(shard, Make.Start.AddSeconds(2), 10));
        due.ShouldBe([new("conversation", "v1", Make.Start.AddSeconds(2)), new("conversation", "v2", Make.Start.AddSeconds(1))], ignoreOrder: true);
        (await Store.DueDeadlines(Shard.Of("conversation/v1"), Make.Start.AddSeconds(1.9), 10)).ShouldNotContain(row => row.OwnerKey == "v1");
    }

    [Fact]
    public async Task The_outbox_keeps_order_counts_attempts_and_keeps_the_dead_apart()
    {
        const string Sender = "conversation/v1";
        await Store.Commit(Make.Unit() with { Outbox = [Make.Outbox(Sender, 1), Make.Outbox(Sender, 2, "agent/a1"), Make.Outbox(Sender, 3), Make.Outbox(Sender, 4)] });
        await Store.Commit(Make.Unit() with { Acks = [new(Sender, 1), new(Sender, 2, Retry: true), new(Sender, 4, DeadBecause: "no such number")] });
        var left = await Store.UndeliveredOf(Sender, 10);
        left.ShouldBe([Make.Outbox(Sender, 2, "agent/a1") with { Attempts = 1 }, Make.Outbox(Sender, 3)]);
        (await Store.Undelivered(Shard.Of(Sender), 10)).ShouldBe(left);
        (await Store.Undelivered((Shard.Of(Sender) + 1) % Shard.Count, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stuck_receiver_hides_no_other()
    {
        const string Sender = "conversation/v1";
        await Store.Commit(Make.Unit() with { Outbox = [.. Enumerable.Range(1, 100).Select(i => Make.Outbox(Sender, i, "channel/down"))] });
        await Store.Commit(Make.Unit() with { Outbox = [Make.Outbox(Sender, 101, "queue/sales")] });
        (await Store.Undelivered(Shard.Of(Sender), 2)).Select(row => row.Sequence).ShouldBe([1L, 101L]);
    }

    [Fact]
    public async Task Facts_are_numbered_without_a_gap_in_the_order_of_commits()
    {
        await Store.Commit(Make.Unit() with { Facts = [Make.Fact("a"), Make.Fact("b") with { QueueId = "sales", AgentId = "a1" }] });
        await Store.Commit(Make.Unit() with { Facts = [Make.Fact("c")] });
        (await Store.FactsAfter(0, 10)).Select(fact => (fact.Position, fact.Kind)).ShouldBe([(1, "a"), (2, "b"), (3, "c")]);
        (await Store.FactsAfter(1, 1)).Single().ShouldBe(Make.Fact("b") with { Position = 2, QueueId = "sales", AgentId = "a1" });
    }

    [Fact]
    public async Task A_cursor_that_is_none_is_refused_by_name()
    {
        await Add(Make.Conversation("v1"));
        await Add(Make.Conversation("v2"));
        var foreign = (await Store.ListConversations(new() { Limit = 1 })).Next!;
        foreach (var cursor in new[] { "", "x", "!!!", "e30", "WyJhIl0", foreign })
        {
            (await Should.ThrowAsync<ArgumentException>(Store.ListCustomers(cursor, 10))).Message.ShouldContain($"'{cursor}'");
            (await Should.ThrowAsync<ArgumentException>(Store.Timeline("c1", cursor, 10))).ParamName.ShouldBe("cursor");
        }
        await Should.ThrowAsync<ArgumentOutOfRangeException>(Store.ListCustomers(null, 0));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(Store.ListConversations(new() { Limit = 501 }));
    }

    private Task Add(ConversationRow row) => Store.Commit(Make.New(row));

    private Task Due(string conversation, int second) =>
        Store.Commit(Make.Unit() with { Deadline = new("conversation", conversation, Make.Start.AddSeconds(second)) });

    private async Task<List<long>> Timeline(string customer)
    {
        List<long> numbers = [];
        for (string? cursor = null; ;)
        {
            var page = await Store.Timeline(customer, cursor, 2);
            numbers.AddRange(page.Items.Select(row => row.Number));
            if ((cursor = page.Next) is null) return numbers;
        }
    }
}
