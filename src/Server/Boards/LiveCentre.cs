using System.Collections.Concurrent;
using OmniContact.Server.Api;
using Orleans;

namespace OmniContact.Server.Boards;

/// <summary>Queues and agents as they were when they were last read.</summary>
internal sealed class LiveCentre(IGrainFactory grains, ICentre centre)
{
    private const int AtOnce = 64;

    private readonly ConcurrentDictionary<string, QueueRow> _queues = [];
    private readonly ConcurrentDictionary<string, AgentRow> _agents = [];

    public QueueRow? Queue(string id) => _queues.GetValueOrDefault(id);

    public AgentRow? Agent(string id) => _agents.GetValueOrDefault(id);

    /// <summary>Reads these anew; what is not configured is passed over.</summary>
    public async Task Read(IEnumerable<string> queueIds, IEnumerable<string> agentIds, CancellationToken cancel)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel };
        var now = centre.Current;
        await Parallel.ForEachAsync(queueIds.Select(now.Queue).OfType<Routing.Queues.QueueSettings>(), options, async (queue, _) =>
            _queues[queue.Id] = await QueuesApi.Row(queue, centre, grains));
        await Parallel.ForEachAsync(agentIds.Select(now.Agent).OfType<Routing.Agents.AgentSettings>(), options, async (agent, _) =>
            _agents[agent.Id] = await AgentsApi.Row(agent, grains));
    }
}
