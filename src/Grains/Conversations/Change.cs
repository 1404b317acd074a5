using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>What one turn is about to make durable: decisions one after another, and what comes with them.</summary>
internal sealed class Change(Conversation before)
{
    private readonly List<ConversationFact> _facts = [];
    private readonly List<Message> _messages = [];

    public Conversation State { get; private set; } = before;

    public IReadOnlyList<ConversationFact> Facts => _facts;

    public IReadOnlyList<Message> Messages => _messages;

    public List<UniqueRow> Uniques { get; } = [];

    public List<EpochGuard> Guards { get; } = [];

    public ImmutableArray<Message> MessageChanges { get; set; } = [];

    /// <summary>What the command answers once this is stored, where it is not the view: kept for a repeat of the request.</summary>
    public Func<ConversationBody, object>? Answer { get; set; }

    public bool IsEmpty => _facts.Count == 0 && _messages.Count == 0 && MessageChanges.IsEmpty;

    /// <summary>Takes a decision in; false when it was refused, and nothing of it is taken.</summary>
    public bool Apply(Decision decision)
    {
        if (decision.Refusal is not null) return false;
        State = decision.State;
        _facts.AddRange(decision.Facts);
        return true;
    }

    /// <summary>A message whose number the last decision has given: the state's <see cref="Conversation.LastMessage"/>.</summary>
    public void Say(Message message) => _messages.Add(message);

    /// <summary>A line about what happened; it takes the next number.</summary>
    public void Line(Func<long, Message> line)
    {
        State = State with { LastMessage = State.LastMessage + 1 };
        _messages.Add(line(State.LastMessage));
    }
}
