using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Conversations;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>A program beside the servers of a cluster, as an adapter of a channel is one.</summary>
public sealed class OutsideTests(PostgresServer database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_delivers_a_providers_message_once_and_follows_the_conversation_though_a_server_is_killed()
    {
        using Data data = new(database);
        await using var cluster = await Cluster.Start(data, 2);
        using var program = await Adapter(data);
        var grains = program.Services.GetRequiredService<IClusterClient>();

        var customer = grains.GetGrain<IIdentityGrain>("sms:+8613800138000");
        var receipt = (await customer.Receive(Sms("p1", "my order?"))).Value!;
        (await customer.Receive(Sms("p1", "my order?"))).Value!.Repeated.ShouldBeTrue();
        (await grains.GetGrain<IConversationGrain>(receipt.ConversationId).Read())!.Status.ShouldBe(ConversationStatus.Queued);

        using CancellationTokenSource patience = new(Patience);
        await using var news = grains.Follow(receipt.ConversationId, cancel: patience.Token).GetAsyncEnumerator(patience.Token);
        List<string> heard = [];
        await Hear("my order?");
        await cluster[1].Kill();
        await Deliver("p2", "it was to come today");
        await Hear("it was to come today");
        await Deliver("p3", "hello?");
        await Hear("hello?");
        heard.ShouldBe(["my order?", "it was to come today", "hello?"]);

        async Task Hear(string words)
        {
            while (!heard.Contains(words))
            {
                (await news.MoveNextAsync()).ShouldBeTrue();
                heard.AddRange(news.Current.Messages.Where(message => message.Kind == MessageKind.Text).Select(message => message.Text));
            }
        }

        // As an adapter does: the provider's id makes it safe to repeat.
        async Task Deliver(string id, string words)
        {
            while (true)
            {
                try
                {
                    (await customer.Receive(Sms(id, words))).Value!.ConversationId.ShouldBe(receipt.ConversationId);
                    return;
                }
                catch (Exception away) when (away is TimeoutException or global::Orleans.Runtime.OrleansException or StoreUnavailableException)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
                }
            }
        }
    }

    [Theory]
    [InlineData("postgresql://db/omnicontact", "omnicontact", 10, "Database")]
    [InlineData("Host=db", "", 10, "ClusterId")]
    [InlineData("Host=db", "omnicontact", 0, "ResponseTimeout 00:00:00 is outside 00:00:01..00:10:00")]
    public void An_option_outside_its_bounds_is_refused_by_name(string database, string cluster, int seconds, string said)
    {
        var options = new OmniContactClientOptions { Database = database, ClusterId = cluster, ResponseTimeout = TimeSpan.FromSeconds(seconds) };
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddOmniContactClient(options)).Message.ShouldStartWith(said);
    }

    private static Inbound Sms(string id, string words) => new()
    {
        EntryPointId = Centre.EntryPoint, Channel = "sms", Medium = Medium.Message, Address = "+8613800138000", ProviderId = id,
        Message = new OutgoingText { Text = words }, Attributes = ImmutableDictionary<string, string>.Empty.Add("keyword", "order"),
    };

    private static async Task<IHost> Adapter(Data data)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddOmniContactClient(new OmniContactClientOptions { Database = data.Database! });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
