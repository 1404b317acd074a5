using FsCheck;
using FsCheck.Fluent;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Models;

/// <summary>Random histories have the outcomes and leave the rows that the contract says, sent one by one or all at once.</summary>
public abstract class ModelSuite(IDatabaseSource source) : IDisposable
{
    private const int Length = 60;

    protected abstract int Histories { get; }

    [Fact]
    public void Random_histories_end_as_the_model_says() => Check(OneByOne);

    [Fact]
    public void Random_histories_that_are_sent_at_once_end_as_one_unit_after_another() => Check(AtOnce);

    public void Dispose()
    {
        (source as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Check(Func<IStore, CommitUnit[], Task<string[]>> send)
    {
        var options = Config.QuickThrowOnFailure.WithMaxTest(Long.Is ? 50 * Histories : Histories);
        FsCheck.Check.One(options, Prop.ForAll(UnitGen.History(Length).ToArbitrary(), history => Compare(history.Units, send).GetAwaiter().GetResult()));
    }

    private async Task Compare(CommitUnit[] units, Func<IStore, CommitUnit[], Task<string[]>> send)
    {
        await using var opened = TestStore.On(await source.New(), new ManualTime());
        ModelStore model = new();
        foreach (var actor in new[] { "1", "2" }) (await opened.Store.BeginEpoch("queue", actor)).Epoch.ShouldBe(model.BeginEpoch($"queue/{actor}"));
        var expected = units.Select(model.Commit).ToArray();
        (await send(opened.Store, units)).ShouldBe(expected);
        await CompareRows(opened.Store, model);
    }

    private static async Task<string[]> OneByOne(IStore store, CommitUnit[] units)
    {
        List<string> outcomes = [];
        foreach (var unit in units) outcomes.Add(await Outcome(store, unit));
        return [.. outcomes];
    }

    /// <summary>All wait for the writer together: one or two transactions.</summary>
    private static Task<string[]> AtOnce(IStore store, CommitUnit[] units) => Task.WhenAll(units.Select(unit => Outcome(store, unit)));

    private static async Task<string> Outcome(IStore store, CommitUnit unit)
    {
        try
        {
            return (await store.Commit(unit)).ToString();
        }
        catch (InvalidOperationException)
        {
            return "rejected";
        }
    }

    private static async Task CompareRows(IStore store, ModelStore model)
    {
        foreach (var key in new[] { "1", "2", "3" })
        {
            var conversation = await store.FindConversation(key);
            Text(conversation).ShouldBe(Text(model.Conversations.GetValueOrDefault(key)));
            (await store.FindCustomer(key))?.Version.ShouldBe(model.Customers[key].Version);
            (await store.FindCustomer(key))?.Name.ShouldBe(model.Customers[key].Name);
            (await store.FindUnique("id", key)).ShouldBe(model.Uniques.GetValueOrDefault($"id/{key}"));
            (await store.FindIdempotent(key))?.Answer.ShouldBe(model.Answers[key]);
            (await store.MessagesAfter(key, 0, 100)).ShouldBe(model.Messages.Where(entry => entry.Key.Conversation == key).Select(entry => entry.Value));
            (await store.ConversationsOfAgent(key)).Select(row => row.Id)
                .ShouldBe(model.Conversations.Values.Where(row => row.AgentIds.Contains(key)).Select(row => row.Id).Order(), ignoreOrder: true);
            (await store.UndeliveredOf($"conversation/{key}", 100))
                .ShouldBe(model.Outbox.Values.Where(entry => entry.Sender == $"conversation/{key}" && entry.DeadBecause is null));
            var due = await store.DueDeadlines(Shard.Of($"conversation/{key}"), DateTimeOffset.MaxValue, 100);
            due.Where(row => row.OwnerKey == key).Select(row => row.DueAt!.Value)
                .ShouldBe(model.Deadlines.TryGetValue(key, out var at) ? [at] : Array.Empty<DateTimeOffset>());
            var epoch = await store.BeginEpoch("queue", key);
            (epoch.Epoch, epoch.Body).ShouldBe((model.BeginEpoch($"queue/{key}"), model.Bodies.GetValueOrDefault($"queue/{key}")));
        }
        (await store.FactsAfter(0, 1_000)).Select(fact => fact.Kind).ShouldBe(model.Facts);
    }

    private static string? Text(ConversationRow? row) => row is null ? null
        : (row with { AgentIds = [] }).ToString() + string.Join(',', row.AgentIds);
}
