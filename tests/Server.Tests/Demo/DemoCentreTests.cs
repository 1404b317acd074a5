using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Texts;
using OmniContact.Server.Demo;
using OmniContact.Server.Demo.Centre;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Demo;

public sealed class DemoCentreTests
{
    private static readonly JsonSerializerOptions Strict = new(OmniJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly Dictionary<string, Type> Kinds = new()
    {
        [ConfigurationKinds.Queue] = typeof(QueueSettings),
        [ConfigurationKinds.Agent] = typeof(AgentSettings),
        [ConfigurationKinds.Profile] = typeof(CapacityProfile),
        [ConfigurationKinds.Calendar] = typeof(CalendarDefinition),
        [ConfigurationKinds.EntryPoint] = typeof(EntryPoint),
        [ConfigurationKinds.RuleSet] = typeof(RuleSet),
        [ConfigurationKinds.Skill] = typeof(Skill),
        [ConfigurationKinds.Team] = typeof(Team),
        [ConfigurationKinds.BreakReason] = typeof(BreakReason),
        [ConfigurationKinds.WrapUpCode] = typeof(WrapUpCode),
        [ConfigurationKinds.CannedReply] = typeof(CannedReply),
        [ConfigurationKinds.Tier] = typeof(Tier),
        [ConfigurationKinds.Threshold] = typeof(OmniContact.Routing.Alerts.Threshold),
        [ConfigurationKinds.Site] = typeof(Routing.Configuration.Site),
    };

    [Fact]
    public async Task It_starts_again_when_an_administrator_took_the_newcomer_away()
    {
        await using var server = await DemoServer.Start(traffic: false);
        (await server.Get<ICentre>().Change(1, "administrator", "", [new(ConfigurationKinds.Agent, DemoNames.Newcomer, null)], default)).Version.ShouldBe(2);
        await server.Stop();
        await using var again = await RunningServer.Start(options => options with { Real = false, Data = server.Folder });
        again.Get<ICentre>().Current.Version.ShouldBe(2);
    }

    [Fact]
    public void Every_member_of_its_configuration_is_one_that_the_program_knows()
    {
        foreach (var row in DemoRows.All())
        {
            var entity = JsonNode.Parse(row.Body!)!.AsObject();
            if (row.Kind == ConfigurationKinds.Calendar) entity.Remove("id");
            Should.NotThrow(() => entity.Deserialize(Kinds[row.Kind], Strict), $"{row.Kind}/{row.Id}");
        }
    }

    [Fact]
    public async Task It_is_there_after_the_first_start_and_the_same_after_the_second()
    {
        await using var server = await DemoServer.Start(traffic: false);
        var centre = server.Get<ICentre>();
        var before = (await server.Get<IStore>().ListCustomers(null, 100)).Items;
        var past = (await server.Get<IStore>().ListConversations(new ConversationFilter { Limit = 500 })).Items;

        await server.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<DemoCentre>().Single().StartAsync(default);

        centre.Current.Version.ShouldBe(1);
        before.Count.ShouldBe(DemoCustomer.All.Length + DemoCustomer.Guests.Length);
        (await server.Get<IStore>().ListCustomers(null, 100)).Items.Select(row => row.Version).ShouldBe(before.Select(row => row.Version));
        (await server.Get<IStore>().ListConversations(new ConversationFilter { Limit = 500 })).Items.Select(row => (row.Id, row.Version)).ShouldBe(past.Select(row => (row.Id, row.Version)));
    }

    [Fact]
    public async Task Every_customer_has_a_past_that_reads_from_first_words_to_last()
    {
        await using var server = await DemoServer.Start(traffic: false);
        var store = server.Get<IStore>();

        foreach (var customer in DemoCustomer.All.Concat(DemoCustomer.Guests))
        {
            var past = (await store.ListConversations(new ConversationFilter { CustomerId = customer.Id })).Items;
            past.ShouldNotBeEmpty();
            foreach (var row in past)
            {
                row.Status.ShouldBe(nameof(ConversationStatus.Closed));
                row.ClosedAt!.Value.ShouldBeLessThan(server.Time.GetUtcNow());
                var messages = await server.Conversation(row.Id).MessagesAfter(0, 200);
                messages.Select(message => message.Number).ShouldBe(Enumerable.Range(1, messages.Length).Select(number => (long)number));
            }
            (await store.Timeline(customer.Id, null, 10)).Items.Count.ShouldBeGreaterThan(4);
        }
    }

    [Fact]
    public async Task A_guests_past_is_the_newcomers_own()
    {
        await using var server = await DemoServer.Start(traffic: false);

        foreach (var guest in DemoCustomer.Guests)
        {
            var past = (await server.Get<IStore>().ListConversations(new ConversationFilter { CustomerId = guest.Id })).Items;
            var said = await Task.WhenAll(past.Select(row => server.Conversation(row.Id).MessagesAfter(0, 200)));
            said.SelectMany(messages => messages).Where(message => message.Author.Kind == AuthorKind.Agent)
                .Select(message => message.Author.Id).Distinct().ShouldBe([DemoNames.Newcomer]);
        }
    }

    [Fact]
    public async Task Each_newcomer_on_the_chat_page_is_another_guest_who_speaks_the_language()
    {
        await using var server = await DemoServer.Start(traffic: false);
        var guests = server.Get<DemoGuests>();

        foreach (var expected in DemoCustomer.Guests.Where(guest => guest.Language == "en"))
            (await guests.Next("en", default)).ShouldBe(expected);

        (await guests.Next("en", default)).ShouldBeNull();
        (await guests.Next("fr", default)).ShouldBeNull();
        (await guests.Next("zh-CN", default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Simulated_and_real_desks_share_no_queue()
    {
        await using var server = await DemoServer.Start(traffic: false);
        var centre = server.Get<ICentre>().Current;

        foreach (var queue in centre.Entities.Queues.Values)
        {
            var members = centre.MembersOf(queue.Id).Select(member => centre.Agent(member.AgentId)!.Simulated).Distinct();
            members.ShouldBe([queue.Simulated], queue.Id);
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void There_are_customers_and_dialogues_in_each_language(string language)
    {
        DemoCustomer.All.Count(customer => customer.Language == language).ShouldBeGreaterThan(5);
        Dialogue.All.Where(dialogue => dialogue.Language == language).Sum(dialogue => dialogue.Turns.Length).ShouldBeGreaterThan(15);
    }

    [Fact]
    public void A_dialogue_records_a_code_that_some_queue_takes_and_that_has_a_name_and_ends()
    {
        var codes = DemoRows.All().Where(row => row.Kind == ConfigurationKinds.Queue)
            .SelectMany(row => OmniJson.Read<QueueSettings>(row.Body!).WrapUp.Codes).ToHashSet();
        foreach (var dialogue in Dialogue.All)
        {
            codes.ShouldContain(dialogue.Code);
            dialogue.Stars.ShouldBeInRange(1, 5);
            dialogue.Turns.SkipLast(1).ShouldAllBe(turn => turn.Customer != null);
        }
        Dialogue.All.Select(dialogue => dialogue.Topic).ShouldBeUnique();
        codes.Except(DemoRows.All().Where(row => row.Kind == ConfigurationKinds.WrapUpCode).Select(row => row.Id)).ShouldBeEmpty("these have no name");
    }
}
