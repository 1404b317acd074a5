using OmniContact.Routing.Agents;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>A stretch of an agent's time in which neither presence nor load changed.</summary>
public sealed record AgentSpan
{
    public required string AgentId { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset To { get; init; }
    public required PresenceKind Presence { get; init; }
    /// <summary>Reason code of a break.</summary>
    public string? Reason { get; init; }
    /// <summary>Units in use.</summary>
    public required int Units { get; init; }
    /// <summary>Units of the profile.</summary>
    public required int Capacity { get; init; }

    /// <summary>The figures, cut at the borders of the site's intervals.</summary>
    public IEnumerable<Booked> Booked(SiteTime site)
    {
        for (var from = From; from < To;)
        {
            var (border, begin) = (site.Next(from), from);
            from = border < To ? border : To;
            yield return new() { At = begin, AgentId = AgentId, Figures = Of((from - begin).TotalSeconds) };
        }
    }

    private Figures Of(double seconds)
    {
        var (occupied, available) = (Units > 0, Presence == PresenceKind.Available);
        var workable = occupied || available ? seconds : 0;
        return new()
        {
            SignedInSeconds = Presence == PresenceKind.Offline ? 0 : seconds,
            AvailableSeconds = available ? seconds : 0,
            BreakSeconds = Presence == PresenceKind.Break ? seconds : 0,
            NotRespondingSeconds = Presence == PresenceKind.NotResponding ? seconds : 0,
            OccupiedSeconds = occupied ? seconds : 0,
            WorkableSeconds = workable,
            UnitSeconds = Units * seconds,
            CapacityUnitSeconds = Capacity * workable,
        };
    }
}
