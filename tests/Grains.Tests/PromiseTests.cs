using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Queues;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Replay;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>Many contacts and agents at once on a silo that loses, delays and deactivates; what is stored has to keep the promises.</summary>
public sealed class PromiseTests
{
    private static readonly string[] Agents = ["a1", "a2", "a3", "a4", "a5"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_contact_is_handled_once_and_nobody_is_over_capacity(int seed)
    {
        await using var centre = await Centre.Open(agents: Agents, seed: seed, faults: true, time: TimeProvider.System);
        foreach (var agent in Agents) await centre.SignIn(agent);
        using var done = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var working = Task.WhenAll(Agents.Select(agent => Work(centre, agent, done.Token)));
        var receipts = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => centre.Write($"c{i}", "hi", $"m{i}")));
        await Until(async () => (await Statuses(centre, receipts)).All(status => status == ConversationStatus.Closed), done.Token);
        await done.CancelAsync();
        await working;
        var facts = await centre.Store.FactsAfter(0, 10_000);
        OneOwnerAtATime(facts);
        NeverOverCapacity(facts);
        await Replays(centre, facts);
        (await centre.Grains.GetGrain<IQueueGrain>("sales").Read()).Waiting.ShouldBe(0);
    }

    /// <summary>Accepts what is offered, answers, closes, and is done with the wrap-up at once.</summary>
    private static async Task Work(Centre centre, string agent, CancellationToken done)
    {
        for (var round = 0; !done.IsCancellationRequested; round++)
        {
            // A page renews its connection: an activation that ended has forgotten that it was there.
            if (round % 20 == 0) await centre.SignIn(agent, available: false);
            foreach (var part in await centre.Parts(agent)) await Next(centre, agent, part);
            await Task.Delay(1, CancellationToken.None);
        }
    }

    private static async Task Next(Centre centre, string agent, AgentPart part)
    {
        var conversation = centre.Conversation(part.Conversation.Id);
        if (part.Role == AgentRole.Offered) await conversation.Accept(agent, part.Offer!.Fence);
        if (part.Role == AgentRole.WrapUp) await conversation.FinishWrapUp(agent, new WrapUpEntry());
        if (part.Role != AgentRole.Owner) return;
        await conversation.Send(agent, new OutgoingText { Text = "hello", ClientId = $"{agent}-1" });
        await conversation.Close(agent, CloseReason.Resolved);
    }

    private static async Task<ConversationStatus[]> Statuses(Centre centre, InboundReceipt[] receipts)
    {
        var rows = await Task.WhenAll(receipts.Select(receipt => centre.Store.FindConversation(receipt.ConversationId)));
        return [.. rows.Select(row => Enum.Parse<ConversationStatus>(row!.Status))];
    }

    private static async Task Until(Func<Task<bool>> condition, CancellationToken patience)
    {
        while (!await condition())
        {
            patience.IsCancellationRequested.ShouldBeFalse("not all contacts were handled in time");
            await Task.Delay(5, CancellationToken.None);
        }
    }

    /// <summary>What was decided while messages were lost and activations ended is never decided otherwise by the facts.</summary>
    private static async Task Replays(Centre centre, IReadOnlyList<FactRow> rows)
    {
        ConversationFact[] facts = [.. rows.Where(row => row.ConversationId is not null).Select(row => OmniJson.Read<ConversationFact>(row.Body))];
        var heard = new HeardPlaces();
        foreach (var fact in facts) heard.Learn(fact);
        var configurations = new Dictionary<long, ConfigurationSnapshot>();
        foreach (var version in heard.Configurations) configurations[version] = await centre.Configuration.At(version);
        var replayer = new Replayer(heard, configurations);
        ReplayedDecision[] decisions = [.. facts.Select(fact => replayer.Take(fact)).OfType<ReplayedDecision>()];
        decisions.Length.ShouldBeGreaterThanOrEqualTo(60);
        Console.WriteLine($"[figure] replay: {string.Join(", ", decisions.CountBy(decision => decision.Outcome))} of {decisions.Length}; {decisions.Count(d => d.BeforeInOrder is not null)} quicker");
        decisions.Where(decision => decision.Outcome == ReplayOutcome.Different).Select(decision => string.Join("; ", decision.Reasons)).ShouldBeEmpty();
        // Where an activation ended, what it had heard in its last moment went with it.
        var open = decisions.Where(decision => decision.Outcome == ReplayOutcome.NotDecidable).SelectMany(decision => decision.Reasons).ToArray();
        open.ShouldAllBe(reason => reason.StartsWith("heard: "));
        open.Length.ShouldBeLessThanOrEqualTo(6);
    }

    private static void OneOwnerAtATime(IReadOnlyList<FactRow> facts)
    {
        var owners = new Dictionary<string, string?>();
        foreach (var fact in facts.Where(row => row.ConversationId is not null))
        {
            if (fact.Kind == nameof(OwnershipBegan))
            {
                owners.GetValueOrDefault(fact.ConversationId!).ShouldBeNull();
                owners[fact.ConversationId!] = fact.AgentId;
            }
            if (fact.Kind == nameof(OwnershipEnded)) owners[fact.ConversationId!] = null;
        }
        owners.Values.ShouldAllBe(owner => owner == null);
    }

    /// <summary>Offers, ownership and wrap-up of an agent never add up to more than three chats.</summary>
    private static void NeverOverCapacity(IReadOnlyList<FactRow> facts)
    {
        var held = new Dictionary<string, HashSet<string>>();
        foreach (var fact in facts.Where(row => row.AgentId is not null && row.ConversationId is not null))
        {
            var mine = held.TryGetValue(fact.AgentId!, out var found) ? found : held[fact.AgentId!] = [];
            switch (fact.Kind)
            {
                case nameof(OfferMade): mine.Add(fact.ConversationId!); break;
                case nameof(OfferLapsed) or nameof(OfferRejected) or nameof(OfferRescinded) or nameof(WrapUpEnded): mine.Remove(fact.ConversationId!); break;
            }
            mine.Count.ShouldBeLessThanOrEqualTo(3, $"{fact.AgentId} at fact {fact.Position}");
        }
    }
}
