using System.Text.Json;
using OmniContact.Load.Promises;

namespace OmniContact.Load.Clients;

/// <summary>A customer's messages as they come in: each stretch has to begin where the reader stands, and its numbers have to rise.</summary>
internal sealed class MessageFeed(string who, Ledger ledger)
{
    private string? _conversation;
    private long _upTo;

    /// <summary>Messages that are new to the reader; those that come again, because they were read or recalled meanwhile, are none.</summary>
    public IReadOnlyList<JsonElement> Take(JsonElement push)
    {
        if (push.GetProperty("conversationId").GetString() != _conversation) (_conversation, _upTo) = (push.GetProperty("conversationId").GetString(), 0);
        var (after, upTo) = (push.GetProperty("after").GetInt64(), push.GetProperty("upTo").GetInt64());
        if (upTo <= _upTo) return [];
        if (after != _upTo) ledger.Saw(Promise.Gap, $"{who} stands at {_conversation}/{_upTo}; what is pushed begins after {after}");
        var messages = push.GetProperty("messages").EnumerateArray().ToArray();
        var last = _upTo;
        foreach (var number in messages.Select(message => message.GetProperty("number").GetInt64()))
        {
            if (number <= last || number > upTo) ledger.Saw(Promise.Gap, $"{who} is told {_conversation}/{number} after {last}, in a stretch up to {upTo}");
            last = number;
        }
        _upTo = upTo;
        return messages;
    }
}
