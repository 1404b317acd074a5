using OmniContact.Conversations;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>A conversation's row and the state in it.</summary>
internal sealed record StoredConversation(ConversationRow Row, ConversationBody Body)
{
    public Conversation State => Body.State;

    public static StoredConversation Read(ConversationRow row) => new(row, OmniJson.Read<ConversationBody>(row.Body));
}
