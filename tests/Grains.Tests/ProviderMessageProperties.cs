using FsCheck;
using FsCheck.Fluent;
using OmniContact.Conversations;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Grains.Tests;

/// <summary>Providers deliver again until they are answered, at once and after hours, while the store and the silo fail them.</summary>
public sealed class ProviderMessageProperties
{
    private const int Messages = 12;
    private const int Customers = 3;

    [Fact]
    public void However_often_and_whenever_it_is_delivered_a_provider_message_is_stored_once() =>
        Prop.ForAll(History.ToArbitrary(), history => Play(history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Long.Is ? 200 : 10));

    private static Gen<Step[]> History { get; } = Gen.Frequency(
        (12, Gen.Choose(0, (2 * Messages) - 1).ArrayOf(6).Select(those => (Step)new Deliver(those))),
        (2, Gen.Elements("conversation/", "customer/").Select(owner => (Step)new Fail(owner, AnswerOnly: true))),
        (1, Gen.Elements("conversation/", "customer/").Select(owner => (Step)new Fail(owner, AnswerOnly: false))),
        (3, Gen.Choose(0, Customers - 1).Select(customer => (Step)new Leave(customer))),
        (2, Gen.Elements(1, 700, 90_000).Select(seconds => (Step)new Pass(seconds))),
        (1, Gen.Constant<Step>(new Restart()))).ArrayOf(40);

    private static async Task Play(Step[] history)
    {
        await using var centre = await Centre.Open(faults: true, seed: history.OfType<Deliver>().Sum(step => step.Those.Sum()));
        var receipts = Enumerable.Range(0, Messages).Select(_ => new List<InboundReceipt>()).ToArray();
        foreach (var step in history) await Take(centre, step, receipts);
        for (var message = 0; message < Messages; message++)
            for (var before = receipts[message].Count; receipts[message].Count == before;) await Delivered(centre, message, receipts);
        await Kept(centre, receipts);
    }

    private static async Task Take(Centre centre, Step step, List<InboundReceipt>[] receipts)
    {
        switch (step)
        {
            case Deliver(var those): await Task.WhenAll(those.Select(one => Delivered(centre, one, receipts))); break;
            case Fail { AnswerOnly: true } fail: UnsureStore.LoseAnswer(centre.Store, fail.Owner); break;
            case Fail fail: UnsureStore.Lose(centre.Store, fail.Owner); break;
            case Leave(var customer): await Left(centre, customer, receipts); break;
            case Pass(var seconds): centre.Time.Advance(TimeSpan.FromSeconds(seconds)); break;
            case Restart: await centre.Restart(); break;
        }
    }

    /// <summary>The first half of the numbers are deliveries in the usual way; the second half name the same messages by another address.</summary>
    private static async Task Delivered(Centre centre, int delivery, List<InboundReceipt>[] receipts)
    {
        var message = delivery % Messages;
        var address = (delivery < Messages || delivery % 5 != 0 ? message : message + 1) % Customers;
        try
        {
            var receipt = await centre.Write($"c{address}", $"m{message}", $"m{message}");
            lock (receipts) receipts[message].Add(receipt);
        }
        catch (StoreUnavailableException)
        {
            // Not acknowledged: the provider delivers it again.
        }
    }

    private static async Task Left(Centre centre, int customer, List<InboundReceipt>[] receipts)
    {
        if (receipts[customer].LastOrDefault() is not { } receipt) return;
        try
        {
            await centre.Conversation(receipt.ConversationId).CustomerLeft();
        }
        catch (StoreUnavailableException)
        {
            // Whether they have left is not asked here.
        }
    }

    private static async Task Kept(Centre centre, List<InboundReceipt>[] receipts)
    {
        var conversations = await centre.Store.ListConversations(new ConversationFilter { Limit = 200 });
        var stored = new List<Message>();
        foreach (var row in conversations.Items) stored.AddRange(await centre.Conversation(row.Id).MessagesAfter(0, 500));
        for (var i = 0; i < Messages; i++)
        {
            var message = stored.Where(one => one.Author.Kind == AuthorKind.Customer && one.Text == $"m{i}").ShouldHaveSingleItem($"m{i}");
            receipts[i].ShouldAllBe(receipt => receipt.ConversationId == message.ConversationId && receipt.Number == message.Number);
            receipts[i].Count(receipt => !receipt.Repeated).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private abstract record Step;

    private sealed record Deliver(int[] Those) : Step
    {
        public override string ToString() => $"Deliver {string.Join(',', Those)}";
    }

    private sealed record Fail(string Owner, bool AnswerOnly) : Step;

    private sealed record Leave(int Customer) : Step;

    private sealed record Pass(int Seconds) : Step;

    private sealed record Restart : Step;
}
