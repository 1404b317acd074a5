using System.Threading.Channels;
using OmniContact.Conversations;

namespace OmniContact;

/// <summary>Hears that a conversation has moved on; any number of nudges are one.</summary>
internal sealed class Nudged : IConversationObserver
{
    private readonly Channel<bool> _nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public Task Changed(string conversationId, ConversationPosition position)
    {
        _nudges.Writer.TryWrite(true);
        return Task.CompletedTask;
    }

    public Task Typing(string conversationId, Author who) => Task.CompletedTask;

    /// <summary>Until the next nudge, or for so long at most.</summary>
    public async Task Wait(TimeSpan atMost, TimeProvider time, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        try
        {
            await _nudges.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Nothing came.
        }
    }
}
