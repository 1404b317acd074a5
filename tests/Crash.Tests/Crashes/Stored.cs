using Microsoft.Extensions.DependencyInjection;
using OmniContact.Conversations;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Promises;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Crash.Tests.Crashes;

/// <summary>What lies in the database, compared with what clients were acknowledged.</summary>
internal sealed class Stored
{
    /// <summary>No server may be further off than that and serve.</summary>
    private static readonly TimeSpan ClocksApart = TimeSpan.FromSeconds(0.5);

    private readonly List<ConversationBody> _conversations = [];
    private readonly List<MessageRow> _messages = [];
    private readonly List<ConversationFact> _facts = [];

    /// <summary>While no process works on it. What the next one has to begin with.</summary>
    public static async Task<Waited> Compare(Data data, Ledger ledger)
    {
        await using var opened = data.Open();
        var stored = new Stored();
        await stored.Load(opened.Store);
        ledger.Faults.ShouldBeEmpty();
        stored.CompareMessages(ledger.Messages);
        stored.CompareFacts(ledger.Owners, ledger.Closed);
        stored.CompareStamps(ledger.Began);
        var checks = await opened.Services.GetRequiredService<IStoreAdministration>().Check();
        checks.Where(check => !check.Ok).Select(check => $"{check.Name}: {string.Join(", ", check.Examples)}").ShouldBeEmpty();
        return Waited.Of(stored._conversations);
    }

    public static async Task<IReadOnlyList<ConversationBody>> Conversations(Data data)
    {
        await using var opened = data.Open();
        return await Conversations(opened.Store);
    }

    private static async Task<List<ConversationBody>> Conversations(IStore store)
    {
        List<ConversationBody> conversations = [];
        string? cursor = null;
        do
        {
            var page = await store.ListConversations(new() { Cursor = cursor, Limit = 500 });
            conversations.AddRange(page.Items.Select(row => OmniJson.Read<ConversationBody>(row.Body)));
            cursor = page.Next;
        }
        while (cursor is not null);
        conversations.Sort((left, right) => left.State.StartedAt.CompareTo(right.State.StartedAt));
        return conversations;
    }

    private async Task Load(IStore store)
    {
        _conversations.AddRange(await Conversations(store));
        foreach (var conversation in _conversations) await LoadMessages(store, conversation.State.Id);
        await LoadFacts(store);
    }

    private async Task LoadMessages(IStore store, string id)
    {
        for (var last = 0L; await store.MessagesAfter(id, last, 500) is { Count: > 0 } rows; last = rows[^1].Number) _messages.AddRange(rows);
    }

    private async Task LoadFacts(IStore store)
    {
        for (var position = 0L; await store.FactsAfter(position, 10_000) is { Count: > 0 } rows; position = rows[^1].Position)
        {
            // No gap and no repeat for whoever reads on from a position.
            rows.Select(row => row.Position).ShouldBe(Enumerable.Range(1, rows.Count).Select(i => position + i));
            _facts.AddRange(rows.Where(row => row.ConversationId is not null).Select(row => OmniJson.Read<ConversationFact>(row.Body)));
        }
    }

    private void CompareMessages(IEnumerable<Said> said)
    {
        var byPlace = _messages.ToDictionary(row => (row.ConversationId, row.Number), row => row.Text);
        foreach (var message in said) byPlace.GetValueOrDefault((message.ConversationId, message.Number)).ShouldBe(message.Text);
        var spoken = _messages.Where(row => row.Author is "customer" or "agent").ToList();
        spoken.GroupBy(row => row.Text).Where(twice => twice.Count() > 1).Select(twice => twice.Key).ShouldBeEmpty();
        foreach (var client in spoken.GroupBy(row => row.Text[..row.Text.IndexOf(' ', StringComparison.Ordinal)]).Where(client => client.Key.StartsWith("customer", StringComparison.Ordinal)))
        {
            // Rows lie by conversation and number: a customer's turns have to rise all the way.
            var turns = client.Select(row => int.Parse(row.Text.Split(' ')[^1], null)).ToList();
            turns.ShouldBe(Enumerable.Range(0, turns.Count), client.Key);
        }
    }

    /// <summary>Facts lie in the order in which they were stored.</summary>
    private void CompareStamps(DateTimeOffset began)
    {
        _facts.Min(fact => fact.RecordedAt).ShouldBeGreaterThan(began - ClocksApart);
        _facts.Max(fact => fact.RecordedAt).ShouldBeLessThan(DateTimeOffset.UtcNow + ClocksApart);
        foreach (var conversation in _facts.GroupBy(fact => fact.ConversationId))
        {
            var stamps = conversation.Select(fact => fact.RecordedAt).ToList();
            stamps.ShouldBe([.. stamps.Order()], $"the time of {conversation.Key} fell");
        }
    }

    private void CompareFacts(IEnumerable<(string Conversation, string Agent, long Fence)> owners, IEnumerable<string> closed)
    {
        var began = _facts.OfType<OwnershipBegan>().CountBy(fact => (fact.ConversationId, fact.AgentId!, fact.Fence)).ToDictionary();
        foreach (var owner in owners) began.GetValueOrDefault(owner).ShouldBe(1, owner.ToString());
        var ended = _facts.OfType<ConversationClosed>().Select(fact => fact.ConversationId).ToHashSet();
        foreach (var conversation in closed) ended.ShouldContain(conversation);
        // Each message from outside had its effect once.
        var received = _facts.OfType<MessageReceived>().CountBy(fact => (fact.ConversationId, fact.Number)).ToDictionary();
        received.Where(fact => fact.Value > 1).ShouldBeEmpty();
        received.Count.ShouldBe(_messages.Count(row => row.Author == "customer"));
    }
}
