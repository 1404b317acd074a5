using System.Collections.Immutable;
using OmniContact.Routing.Matching;
using OmniContact.Storage;
using Orleans.Runtime;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>Rounds in one turn until all queues know what the others have reserved the agent for.</summary>
    private const int MaximumAsks = 4;

    /// <summary>A queue that did not answer in time is not asked again for so long, unless it says something itself.</summary>
    private static readonly TimeSpan SilentQueueRest = TimeSpan.FromSeconds(10);

    /// <summary>A queue that could not be reached may be beginning elsewhere by now.</summary>
    private static readonly TimeSpan UnreachedQueueRest = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, DateTimeOffset> _silent = [];
    private ImmutableArray<QueueAnswer> _answers = [];

    /// <summary>
    /// When a queue that gave no answer is asked again: what it was told about the agent is as lost as the question, and it may believe for ever
    /// that the agent has no room.
    /// </summary>
    private DateTimeOffset? AskAgainAt => _silent.Count == 0 ? null : _silent.Values.Min();

    /// <summary>The queue to claim from; null when there is nothing for the agent. There is no need to ask an only queue first.</summary>
    private async Task<string?> Promising()
    {
        var queues = Settings.QueuesOf(Key);
        if (queues.Length == 1)
        {
            _answers = [.. _answers.Where(answer => answer.QueueId == queues[0])];
            return IsSilent(queues[0]) ? null : queues[0];
        }

        await AskQueues();
        return QueueAnswer.Choose(_answers)?.QueueId;
    }

    /// <summary>
    /// Each queue answers by what it was told the others have reserved this agent for. Where that has changed they are asked again, or one
    /// would hold back its best item for a reservation that is over while another gives a lesser one.
    /// </summary>
    private async Task AskQueues()
    {
        var queues = Settings.QueuesOf(Key);
        for (var i = 0; i < MaximumAsks; i++)
        {
            var told = _answers;
            _answers = [.. await Task.WhenAll(queues.Select(Asked))];
            if (queues.All(id => QueueAnswer.ReservedElsewhere(_answers, id) == QueueAnswer.ReservedElsewhere(told, id))) return;
        }
    }

    /// <summary>A queue that cannot be asked has nothing for the agent now: it keeps nobody from the work of others.</summary>
    private async Task<QueueAnswer> Asked(string queueId)
    {
        var answer = IsSilent(queueId) ? null : await Answer(queueId, Queue(queueId).Best(Status(queueId)));
        if (answer is null) return new QueueAnswer { QueueId = queueId, QueueEpoch = 0 };
        GoIfOvertaken(answer);
        return answer;
    }

    private bool IsSilent(string queueId) => _silent.ContainsKey(queueId);

    /// <summary>Queues that have rested are asked again, or at least told.</summary>
    private void EndRests()
    {
        var now = time.GetUtcNow();
        foreach (var (queueId, until) in _silent)
            if (until <= now) _silent.Remove(queueId);
    }

    /// <summary>Null when the queue cannot be reached, or does not answer in time.</summary>
    private async Task<T?> Answer<T>(string queueId, Task<T> asked)
        where T : class
    {
        try
        {
            return await asked.WaitAsync(options.ConversationPatience, time);
        }
        catch (TimeoutException)
        {
            _silent[queueId] = time.GetUtcNow() + SilentQueueRest;
            _ = Ignored(asked);
            return null;
        }
        catch (Exception fault) when (fault is StoreUnavailableException or OrleansException)
        {
            _silent[queueId] = time.GetUtcNow() + UnreachedQueueRest;
            return null;
        }
    }
}
