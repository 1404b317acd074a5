using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>
/// How much more an agent can take. Work does not count against what interrupts it: e-mails leave room for a call,
/// a call leaves none for an e-mail. Quiet work counts nowhere.
/// </summary>
public static class Capacity
{
    /// <summary>Media that the profile serves at all.</summary>
    public static MediaSet Served(CapacityProfile profile)
    {
        var served = MediaSet.None;
        foreach (var (medium, one) in profile.Media)
            if (one.Maximum > 0 && one.Cost <= profile.Units) served |= Media.Of(medium);
        return served;
    }

    /// <summary>What part of an agent one contact of the medium takes: of so many the agent may have at once.</summary>
    public static double Share(CapacityProfile profile, Medium medium)
    {
        if (!Served(profile).Has(medium)) return 1;
        var one = profile.Media[medium];
        return 1.0 / (one.Cost == 0 ? one.Maximum : Math.Min(one.Maximum, profile.Units / one.Cost));
    }

    /// <summary>Units in use, interrupted work included.</summary>
    public static int Used(ImmutableArray<AgentLoad> loads)
    {
        var used = 0;
        foreach (var load in loads) used += UnitsOf(load);
        return used;
    }

    /// <summary>Units in use over units of the profile; above 1 where work interrupts other work, or when over.</summary>
    public static double LoadRatio(CapacityProfile profile, ImmutableArray<AgentLoad> loads) =>
        (double)Used(loads) / profile.Units;

    /// <summary>
    /// More than the profile allows: routed work never gets there, only a step-up by the owner, a customer who wakes a
    /// quiet conversation, or a supervisor. Nothing is offered until it is over.
    /// </summary>
    public static bool IsOver(CapacityProfile profile, ImmutableArray<AgentLoad> loads) => new Burden(profile, loads).Excess() > 0;

    /// <summary>One more contact of the medium fits, apart from the bound on ringing offers.</summary>
    public static bool CanTake(CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium) =>
        Served(profile).Has(medium) && new Burden(profile, loads).ToFree(medium) == 0;

    /// <summary>No further offer may ring.</summary>
    public static bool IsRingingFull(CapacityProfile profile, ImmutableArray<AgentLoad> loads) =>
        loads.Count(load => load.Ringing) >= profile.MaxRinging;

    /// <summary>All of the above at once, for matching.</summary>
    public static AgentRoom Room(CapacityProfile profile, ImmutableArray<AgentLoad> loads)
    {
        var free = MediaSet.None;
        var served = Served(profile);
        var burden = new Burden(profile, loads);
        var toFree = UnitsByMedium.Of(medium => served.Has(medium) ? burden.ToFree(medium) : 0);
        for (var medium = Medium.Voice; medium <= Medium.Callback; medium++)
            if (served.Has(medium) && toFree[medium] == 0) free |= Media.Of(medium);
        return new AgentRoom
        {
            Free = free,
            RingingFull = IsRingingFull(profile, loads),
            Units = new AgentUnits(Used(loads), profile.Units, toFree),
        };
    }

    /// <summary>The same, and when there will be room for what there is none now: what admission asks for.</summary>
    public static AgentRoom RoomAhead(CapacityProfile profile, ImmutableArray<AgentLoad> loads)
    {
        var room = Room(profile, loads);
        return room with { ExpectedAt = [.. Enum.GetValues<Medium>().Select(medium => room.Free.Has(medium) ? null : RoomExpectedAt(profile, loads, medium))] };
    }

    /// <summary>
    /// When one more of the medium, for which there is no room now, is likely to fit: the loads end at their expected ends. In the past
    /// where they are overdue: at any moment. Null where it cannot be expected.
    /// </summary>
    public static DateTimeOffset? RoomExpectedAt(CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium)
    {
        if (!Served(profile).Has(medium)) return null;
        var burden = new Burden(profile, loads);
        foreach (var next in loads.Where(load => load.ExpectedEnd is not null).OrderBy(load => load.ExpectedEnd))
        {
            burden.Remove(next);
            if (burden.ToFree(medium) == 0) return next.ExpectedEnd;
        }

        return null;
    }

    private static int UnitsOf(AgentLoad load) => load.Quiet ? 0 : load.Units;
}
