using OmniContact.Outbox;
using OmniContact.Queues;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>What a conversation stored for this agent. Null when it does not answer in time: the agent goes on with other work.</summary>
    /// <param name="queue">That leased it; null for an invitation.</param>
    /// <param name="conversationId">Which.</param>
    /// <param name="asked">The call.</param>
    private async Task<Result<T>?> Granted<T>(IQueueGrain? queue, string conversationId, Task<Result<T>> asked)
    {
        try
        {
            return await asked.WaitAsync(options.ConversationPatience, time);
        }
        catch (TimeoutException)
        {
            _ = Ignored(asked);
            await Outlive(queue, conversationId);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>With the next epoch nothing of what was asked can be stored any more; what was stored before, its row says.</summary>
    private async Task Outlive(IQueueGrain? queue, string conversationId)
    {
        var epoch = (await Stale.Answer(this, store.BeginEpoch(Receivers.Agent, Key))).Epoch;
        if (epoch != _epoch + 1) DeactivateOnIdle();
        _epoch = epoch;
        var row = await Stale.Answer(this, store.FindConversation(conversationId));
        if (rows.Read(row) is { } body && AgentParts.Of(body, Key) is { Role: not AgentRole.None } part) Show(part);
        if (queue is not null) await queue.Unanswered(conversationId, Key);
    }

    private static async Task Ignored(Task asked)
    {
        try
        {
            await asked;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Nobody waits for it any more.
        }
    }
}
