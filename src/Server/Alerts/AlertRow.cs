using OmniContact.Routing;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Alerts;

/// <summary>An alert with the names of what it is about.</summary>
/// <param name="Alert">As it is.</param>
/// <param name="Threshold">The threshold's name; null for another kind, or where it was removed.</param>
/// <param name="Queue">The queue's name.</param>
/// <param name="Agent">Who is silent.</param>
/// <param name="By">Who has seen to it.</param>
internal sealed record AlertRow(Alert Alert, LocalizedText? Threshold, LocalizedText? Queue, LocalizedText? Agent, LocalizedText? By)
{
    public string Id => Alert.Id;

    public static AlertRow Of(Alert alert, ConfigurationSnapshot configuration) => new(
        alert,
        alert.ThresholdId is { } threshold ? configuration.Entities.Thresholds.GetValueOrDefault(threshold)?.Name : null,
        alert.QueueId is { } queue ? configuration.Queue(queue)?.Name : null,
        alert.AgentId is { } agent ? configuration.Agent(agent)?.DisplayName : null,
        alert.AcknowledgedBy is { } by ? configuration.Agent(by)?.DisplayName ?? new LocalizedText(by, by) : null);

    public static bool IsSeen(Alert alert, DataScope scope) => !scope.IsLimited
        || (alert.QueueId is { } queue && scope.SeesQueue(queue))
        || (alert.AgentId is { } agent && scope.SeesAgent(agent));
}
