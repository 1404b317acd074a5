using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>What clients were acknowledged is stored, and once.</summary>
internal sealed class AcknowledgedJudge(Ledger ledger) : Judge
{
    private readonly Dictionary<(string Conversation, long Number), int> _messages = [];
    private readonly Dictionary<Accept, int> _owners = [];
    private readonly HashSet<string> _closed = [];
    private readonly HashSet<string> _started = [];

    public override IEnumerable<Broken> Take(ConversationFact fact)
    {
        switch (fact)
        {
            case ConversationStarted when !_started.Add(fact.ConversationId):
                yield return new(Promise.Doubled, $"conversation {fact.ConversationId} began twice");
                break;
            case MessageReceived received: Count(_messages, (fact.ConversationId, received.Number)); break;
            case MessageSent { Sender: SenderKind.Agent } sent: Count(_messages, (fact.ConversationId, sent.Number)); break;
            case OwnershipBegan began: Count(_owners, new(fact.ConversationId, fact.AgentId!, began.Fence)); break;
            case ConversationClosed: _closed.Add(fact.ConversationId); break;
        }
    }

    public override IEnumerable<Broken> End() => Messages().Concat(Accepts()).Concat(Ends());

    private IEnumerable<Broken> Messages()
    {
        var said = new Dictionary<string, int>();
        foreach (var one in ledger.Messages)
        {
            Count(said, one.ConversationId);
            if (!_messages.ContainsKey((one.ConversationId, one.Number)))
                yield return new(Promise.Lost, $"'{one.Text}' was acknowledged as {one.ConversationId}/{one.Number}");
        }
        foreach (var (place, times) in _messages.Where(each => each.Value > 1))
            yield return new(Promise.Doubled, $"{place.Conversation}/{place.Number} is told {times} times");
        foreach (var (conversation, stored) in _messages.Keys.CountBy(place => place.Conversation))
        {
            var most = said.GetValueOrDefault(conversation) + ledger.Unsure.GetValueOrDefault(conversation);
            if (said.ContainsKey(conversation) && stored > most) yield return new(Promise.Doubled, $"{conversation} has {stored} messages; {most} were said");
        }
    }

    private IEnumerable<Broken> Accepts() => ledger.Accepts
        .Select(accept => (accept, Times: _owners.GetValueOrDefault(accept)))
        .Where(each => each.Times != 1)
        .Select(each => new Broken(each.Times == 0 ? Promise.Lost : Promise.Doubled, $"{each.accept} is stored {each.Times} times"));

    private IEnumerable<Broken> Ends() => ledger.Closed.Concat(ledger.Left)
        .Where(conversation => !_closed.Contains(conversation))
        .Select(conversation => new Broken(Promise.Lost, $"the end of {conversation} was acknowledged"));

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key) where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
