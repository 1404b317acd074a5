using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Conversations;

/// <summary>Nudges only: the truth is read by position.</summary>
public interface IConversationObserver : IGrainObserver
{
    [OneWay]
    Task Changed(string conversationId, ConversationPosition position);

    [OneWay]
    Task Typing(string conversationId, Author who);
}
