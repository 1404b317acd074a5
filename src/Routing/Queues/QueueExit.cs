using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Queues;

/// <summary>One exit of a queue.</summary>
/// <param name="Trigger">When.</param>
/// <param name="Action">What then.</param>
/// <param name="TargetQueueId">For <see cref="ExitAction.Queue"/>; chains of these have no cycle. Where a callback or a message waits; null = here.</param>
/// <param name="ThresholdSeconds">For the maximum and the expected wait. Range 1..604,800.</param>
public sealed record QueueExit(
    ExitTrigger Trigger, ExitAction Action, string? TargetQueueId = null, [property: Range(1, 604_800)] int? ThresholdSeconds = null);
