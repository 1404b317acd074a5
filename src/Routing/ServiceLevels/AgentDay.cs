namespace OmniContact.Routing.ServiceLevels;

/// <summary>What an agent has done on the latest day, and the clock that goes on.</summary>
public sealed record AgentDay
{
    public required DateOnly Day { get; init; }
    public required AgentClock Clock { get; init; }
    public Figures Figures { get; init; } = Figures.Zero;

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

    private AgentDay On(DateOnly day) => day > Day ? this with { Day = day, Figures = Figures.Zero } : this;
}
