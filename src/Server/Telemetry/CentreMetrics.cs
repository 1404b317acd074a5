using System.Diagnostics.Metrics;
using OmniContact.Agents;
using OmniContact.Queues;
using OmniContact.Routing.Agents;
using OmniContact.Server.Errors;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Telemetry;

/// <summary>The whole centre's figures, in whichever process is asked. They are read when metrics are, and cost nothing in between.</summary>
internal sealed class CentreMetrics
{
    /// <summary>Queues with a label of their own, by id; what the others have is summed up.</summary>
    public const int MostQueues = 200;

    /// <summary>The label of the other queues; no id has this form.</summary>
    public const string Others = "(others)";

    private readonly ICentre _centre;
    private readonly IGrainFactory _grains;
    private readonly IStoreMaintenance _store;
    private Measurement<long>[] _waiting = [];
    private Measurement<long>[] _rescued = [];
    private Measurement<long>[] _agents = [];
    private Measurement<long>[] _deadLetters = [];

    public CentreMetrics(ICentre centre, IGrainFactory grains, IStoreMaintenance store, IMeterFactory meters)
    {
        (_centre, _grains, _store) = (centre, grains, store);
        var meter = meters.Create("OmniContact.Centre");
        meter.CreateObservableGauge("omnicontact.queue.waiting", () => _waiting, "{conversation}", "Conversations that wait and ring nowhere.");
        meter.CreateObservableGauge("omnicontact.agents", () => _agents, "{agent}", "Agents by presence.");
        meter.CreateObservableCounter(
            "omnicontact.unmatched_rescued", () => _rescued, "{pair}", "Pairs that fitted and were matched only on a second look; 0 without faults.");
        meter.CreateObservableGauge(
            "omnicontact.dead_letters", () => _deadLetters, "{entry}", "Outbox entries set aside because their receiver failed on them; 0 without faults.");
    }

    /// <summary>Asks all queues and agents. What cannot be read just now is left out rather than told as it was.</summary>
    public async Task Refresh()
    {
        (_waiting, _rescued, _agents, _deadLetters) = ([], [], [], []);
        try
        {
            _deadLetters = [new((await _store.DeadLetters(most: 0)).Count)];
            var entities = _centre.Current.Entities;
            var queues = Task.WhenAll(entities.Queues.Keys.Order(StringComparer.Ordinal).Select(id => _grains.GetGrain<IQueueGrain>(id).Read()));
            var agents = Task.WhenAll(entities.Agents.Keys.Select(id => _grains.GetGrain<IAgentGrain>(id).Read()));
            await Task.WhenAll(queues, agents);
            _waiting = ByQueue(await queues, view => view.Waiting);
            _rescued = ByQueue(await queues, view => view.UnmatchedRescued);
            _agents = ByPresence(await agents);
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            // The store is away: /health/ready says so, and the process's own metrics are still told.
        }
    }

    private static Measurement<long>[] ByQueue(QueueView[] queues, Func<QueueView, long> figure) =>
        [.. queues.Index().GroupBy(at => at.Index < MostQueues ? at.Item.QueueId : Others, at => figure(at.Item)).Select(group => Of(group.Sum(), "queue", group.Key))];

    private static Measurement<long>[] ByPresence(AgentPresence[] agents) =>
        [.. Enum.GetValues<PresenceKind>().Select(kind => Of(agents.Count(agent => agent.Kind == kind), "presence", OmniJson.Name(kind)))];

    private static Measurement<long> Of(long value, string label, string name) => new(value, new KeyValuePair<string, object?>(label, name));
}
