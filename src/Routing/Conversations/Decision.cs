using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>
/// The answer to a command: the next state with the facts that led there, or the same state, either because there was nothing to
/// do or with the reason why not.
/// </summary>
/// <param name="State">The same reference as before when nothing changed.</param>
/// <param name="Facts">In the order in which they happened; empty when nothing changed.</param>
/// <param name="Refusal">Set when the command was refused.</param>
public sealed record Decision(Conversation State, ImmutableArray<ConversationFact> Facts, Refusal? Refusal = null)
{
    public bool Changed => !Facts.IsEmpty;

    internal static Decision Unchanged(Conversation conversation) => new(conversation, []);

    internal static Decision Refused(Conversation conversation, Refusal refusal) => new(conversation, [], refusal);

    internal static Decision Refused(Conversation conversation, RefusalKind kind, string reason) =>
        new(conversation, [], new Refusal(kind, reason));

    internal static Decision WrongState(Conversation conversation, string move) => Refused(
        conversation, RefusalKind.WrongState, $"{move}: not possible while the conversation is {conversation.Status}");
}
