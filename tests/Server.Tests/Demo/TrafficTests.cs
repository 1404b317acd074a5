using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Demo.Api;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Server.Tests.Demo;

public sealed class TrafficTests
{
    [Fact]
    public async Task Contacts_are_answered_over_several_turns_closed_and_thanked()
    {
        await using var server = await DemoServer.Start(traffic: true);

        await server.Until(async () => (await Closed(server)).Count >= 20, atMostSeconds: 900);

        var all = await Task.WhenAll((await Closed(server)).Select(row => server.Conversation(row.Id).MessagesAfter(0, 200)));
        var texts = all.Select(one => one.Where(message => message.Kind == MessageKind.Text).ToArray()).ToArray();
        texts.Count(one => one.Count(Is(AuthorKind.Agent)) >= 2 && one.Count(Is(AuthorKind.Customer)) >= 2).ShouldBeGreaterThan(5);
        texts.ShouldContain(one => one.Last().Text.StartsWith('⭐'));
        all.SelectMany(one => one).ShouldAllBe(message => message.Text.IndexOf('{') < 0);
    }

    [Fact]
    public async Task Everything_it_makes_is_marked_as_simulated()
    {
        await using var server = await DemoServer.Start(traffic: true);

        await server.Until(async () => (await All(server)).Count >= 10);

        foreach (var row in await All(server))
        {
            var view = (await server.Conversation(row.Id).Read())!;
            (view.Simulated, view.Customer.Simulated).ShouldBe((true, true));
            if (view.OwnerId is { } owner) server.Get<ICentre>().Current.Agent(owner)!.Simulated.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Switched_off_it_leaves_nothing_open_and_nobody_signed_in()
    {
        await using var server = await DemoServer.Start(traffic: true);
        await server.Until(async () => (await server.Get<DemoFigures>().Read()).Active >= 5);

        await server.Get<TrafficSwitch>().Set(false, null, default);

        await server.Until(async () => await server.Get<DemoFigures>().Read() is { Active: 0, Waiting: 0, AgentsSignedIn: 0 }, atMostSeconds: 60, step: 0.25);
        (await All(server)).ShouldAllBe(row => row.Status == nameof(ConversationStatus.Closed));
    }

    [Fact]
    public async Task Switched_on_again_it_goes_on()
    {
        await using var server = await DemoServer.Start(traffic: false);
        await server.Pass(20);
        (await All(server)).ShouldBeEmpty();

        await server.Get<TrafficSwitch>().Set(true, 60, default);

        await server.Until(async () => (await All(server)).Count >= 5, atMostSeconds: 60);
    }

    [Fact]
    public async Task It_survives_a_store_that_is_away()
    {
        var outage = new Outage();
        await using var server = await DemoServer.Start(traffic: true, change: outage.Put);
        await server.Until(async () => (await server.Get<DemoFigures>().Read()).Active >= 3);

        outage.IsOn = true;
        await server.Pass(30);
        outage.IsOn = false;

        var before = (await Closed(server)).Count;
        await server.Until(async () => (await Closed(server)).Count >= before + 10);
        server.Errors.Clear();
    }

    [Fact]
    public async Task A_fault_that_nobody_thought_of_ends_a_run_and_not_the_traffic()
    {
        var outage = new Outage { Fault = () => new InvalidOperationException("a test's fault") };
        await using var server = await DemoServer.Start(traffic: true, perMinute: 60, change: outage.Put);
        await server.Until(async () => (await server.Get<DemoFigures>().Read()).Active >= 3);

        outage.IsOn = true;
        await server.Get<TrafficSwitch>().Set(false, null, default);
        await server.Until(() => Task.FromResult(server.Errors.Any()));
        outage.IsOn = false;
        await server.Get<TrafficSwitch>().Set(true, null, default);

        var before = (await Closed(server)).Count;
        await server.Until(async () => (await Closed(server)).Count > before);
        server.Errors.Clear();
        await server.Stop();
    }

    [Fact]
    public async Task Agents_take_breaks_and_come_back()
    {
        await using var server = await DemoServer.Start(traffic: true, perMinute: 6);
        var seen = new HashSet<(string Agent, PresenceKind Kind)>();
        var agents = server.Get<ICentre>().Current.Entities.Agents.Values.Where(agent => agent.Simulated).Select(agent => agent.Id).ToArray();

        await server.Until(async () =>
        {
            foreach (var id in agents)
            {
                var kind = (await server.Agent(id).Read()).Kind;
                if (kind == PresenceKind.Break || seen.Contains((id, PresenceKind.Break))) seen.Add((id, kind));
            }
            return agents.Any(id => seen.Contains((id, PresenceKind.Break)) && seen.Contains((id, PresenceKind.Available)));
        }, atMostSeconds: 1800, step: 5);
    }

    private static Func<Message, bool> Is(AuthorKind kind) => message => message.Author.Kind == kind;

    /// <summary>Conversations of today, without the customers' past.</summary>
    private static async Task<IReadOnlyList<ConversationRow>> All(RunningServer server) =>
        (await server.Get<IStore>().ListConversations(new ConversationFilter { StartedFrom = new ManualTime().GetUtcNow(), Limit = 500 })).Items;

    private static async Task<IReadOnlyList<ConversationRow>> Closed(RunningServer server) =>
        [.. (await All(server)).Where(row => row.Status == nameof(ConversationStatus.Closed))];
}
