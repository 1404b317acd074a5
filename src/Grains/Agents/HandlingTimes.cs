using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Agents;

/// <summary>How long this agent's contacts last by medium: a mean that forgets slowly.</summary>
internal sealed class HandlingTimes(ImmutableArray<double> known)
{
    /// <summary>Weight of the latest contact.</summary>
    private const double Weight = 0.1;

    private readonly double[] _seconds = [.. Enumerable.Range(0, Media.Count).Select(medium => known.ElementAtOrDefault(medium))];

    /// <summary>By medium number; 0 = unknown.</summary>
    public ImmutableArray<double> Seconds => [.. _seconds];

    public void Ended(AgentPart part, DateTimeOffset now)
    {
        if (part.Conversation.AcceptedAt is not { } accepted || now <= accepted) return;
        ref var mean = ref _seconds[(int)part.Conversation.Medium];
        var lasted = (now - accepted).TotalSeconds;
        mean = mean == 0 ? lasted : mean + (Weight * (lasted - mean));
    }

    public DateTimeOffset? ExpectedEnd(AgentPart part)
    {
        if (part.Conversation.WrapUp?.Until is { } until) return until;
        var mean = _seconds[(int)part.Conversation.Medium];
        return mean > 0 && part.Conversation.AcceptedAt is { } accepted ? accepted.AddSeconds(mean) : null;
    }
}
