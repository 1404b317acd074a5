using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>What an agent has done on the latest day, and the clock that goes on.</summary>
public sealed record AgentDay
{
    /// <summary>The latest states of a day that are kept: who changes more often flickers.</summary>
    public const int MostTurns = 300;

    public required DateOnly Day { get; init; }
    public required AgentClock Clock { get; init; }
    public Figures Figures { get; init; } = Figures.Zero;

    /// <summary>The states of the day in their order; the first may have begun before it.</summary>
    public ImmutableArray<PresenceTurn> Turns { get; init; } = [];

    /// <summary>The figures of a day with the time that has passed up to an instant; none of any other day.</summary>
    public Figures Of(DateOnly day, DateTimeOffset at, SiteTime site) => Until(at, site) is { } now && now.Day == day ? now.Figures : Figures.Zero;

    /// <summary>Accounts for the time up to an instant. Days only come: what belongs to an earlier one is in its own reports.</summary>
    public AgentDay Until(DateTimeOffset at, SiteTime site)
    {
        if (Clock.Until(at) is not { } span) return this;
        var begun = On(site.Day(at));
        var passed = span.Booked(site).Where(piece => site.Day(piece.At) == begun.Day).Select(piece => piece.Figures);
        return begun with { Figures = passed.Aggregate(begun.Figures, (sum, next) => sum + next), Clock = Clock with { At = at } };
    }

    public AgentDay Add(Booked booked, SiteTime site)
    {
        var begun = On(site.Day(booked.At));
        return begun.Day == site.Day(booked.At) ? begun with { Figures = begun.Figures + booked.Figures } : begun;
    }

    /// <summary>The states of a day; of a later one than is known, the one that lasts.</summary>
    public ImmutableArray<PresenceTurn> TurnsOf(DateOnly day) => On(day) is { } on && on.Day == day ? on.Turns : [];

    /// <summary>The state is another one; of the first that is heard the one before is known too.</summary>
    public AgentDay Turn(AgentPresenceChanged change, SiteTime site)
    {
        var begun = On(site.Day(change.At));
        var known = begun.Turns.IsEmpty ? [new PresenceTurn(change.At.AddSeconds(-change.FromSeconds), change.From, change.FromReason)] : begun.Turns;
        var turns = known.Add(new PresenceTurn(change.At, change.To, change.Reason));
        return begun with { Turns = turns.Length > MostTurns ? turns.RemoveAt(0) : turns };
    }

    private AgentDay On(DateOnly day) => day > Day ? this with { Day = day, Figures = Figures.Zero, Turns = Turns is [.., var last] ? [last] : [] } : this;
}
