using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OmniContact.Routing.Queues;

/// <summary>What happens when one side says nothing. Seconds, range 1..604,800; null = off.</summary>
public sealed record SilencePolicy
{
    /// <summary>Chat: the customer is reminded. Default 180, before <see cref="CustomerEnd"/>.</summary>
    [Range(1, 604_800)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? CustomerReminder { get; init; } = 180;

    /// <summary>Chat: closed as customer silent. Default 300.</summary>
    [Range(1, 604_800)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? CustomerEnd { get; init; } = 300;

    /// <summary>Message: becomes quiet, 0 units, stays with its owner. Default 600.</summary>
    [Range(1, 604_800)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Quiet { get; init; } = 600;

    /// <summary>The agent is warned. Default 60, before <see cref="SupervisorAlert"/>.</summary>
    [Range(1, 604_800)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? AgentWarning { get; init; } = 60;

    /// <summary>The supervisor is alerted. Default 120, before <see cref="TakeBack"/>.</summary>
    [Range(1, 604_800)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? SupervisorAlert { get; init; } = 120;

    /// <summary>Taken back and requeued. Off unless set; 180 is usual.</summary>
    [Range(1, 604_800)]
    public int? TakeBack { get; init; }
}
