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
    public static bool IsOver(CapacityProfile profile, ImmutableArray<AgentLoad> loads) => Excess(profile, loads) > 0;

    /// <summary>One more contact of the medium fits, apart from the bound on ringing offers.</summary>
    public static bool CanTake(CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium) =>
        Served(profile).Has(medium) && ToFree(profile, loads, medium) == 0;

    /// <summary>No further offer may ring.</summary>
    public static bool IsRingingFull(CapacityProfile profile, ImmutableArray<AgentLoad> loads) =>
        loads.Count(load => load.Ringing) >= profile.MaxRinging;

    /// <summary>All of the above at once, for matching.</summary>
    public static AgentRoom Room(CapacityProfile profile, ImmutableArray<AgentLoad> loads)
    {
        var free = MediaSet.None;
        var served = Served(profile);
        var toFree = UnitsByMedium.Of(medium => served.Has(medium) ? ToFree(profile, loads, medium) : 0);
        for (var medium = Medium.Voice; medium <= Medium.Callback; medium++)
            if (served.Has(medium) && toFree[medium] == 0) free |= Media.Of(medium);
        return new AgentRoom
        {
            Free = free,
            RingingFull = IsRingingFull(profile, loads),
            Units = new AgentUnits(Used(loads), profile.Units, toFree),
        };
    }

    /// <summary>The same, and when there will be room: what admission asks for.</summary>
    public static AgentRoom Room(CapacityProfile profile, ImmutableArray<AgentLoad> loads, DateTimeOffset now) =>
        Room(profile, loads) with
        {
            ExpectedAt = [.. Enum.GetValues<Medium>().Select(medium => RoomExpectedAt(profile, loads, medium, now))],
        };

    /// <summary>
    /// When one more of the medium is likely to fit: the loads end at their expected ends, those that are overdue at any
    /// moment now. Null where that cannot be expected.
    /// </summary>
    public static DateTimeOffset? RoomExpectedAt(
        CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium, DateTimeOffset now)
    {
        if (!Served(profile).Has(medium)) return null;
        var at = now;
        foreach (var next in loads.Where(load => load.ExpectedEnd is not null).OrderBy(load => load.ExpectedEnd))
        {
            if (ToFree(profile, loads, medium) == 0) return at;
            if (next.ExpectedEnd > at) at = next.ExpectedEnd.Value;
            loads = loads.Remove(next);
        }
        return ToFree(profile, loads, medium) == 0 ? at : null;
    }

    /// <summary>For itself one more has to fit beside all that it does not interrupt; for the others, none of them may be over with it.</summary>
    private static int ToFree(CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium)
    {
        var cost = profile.Media[medium].Cost;
        var units = Against(profile, loads, medium) + cost - profile.Units;
        var after = Excess(profile, loads.Add(new AgentLoad { Medium = medium, Units = cost }));
        return Math.Max(Excess(profile, loads), Math.Max(units, after));
    }

    /// <summary>Units that count against one more of the medium.</summary>
    private static int Against(CapacityProfile profile, ImmutableArray<AgentLoad> loads, Medium medium)
    {
        var units = 0;
        foreach (var load in loads)
            if (!Interrupts(profile, medium, load.Medium)) units += UnitsOf(load);
        return units;
    }

    /// <summary>Units above the profile, over the worst of the sets of work that do not interrupt each other.</summary>
    private static int Excess(CapacityProfile profile, ImmutableArray<AgentLoad> loads)
    {
        var worst = 0;
        for (var medium = Medium.Voice; medium <= Medium.Callback; medium++)
        {
            var held = Held(loads, medium);
            if (held == 0) continue;
            var units = 0;
            foreach (var load in loads)
                if (!Interrupts(profile, medium, load.Medium) && !Interrupts(profile, load.Medium, medium))
                    units += UnitsOf(load);
            worst = Math.Max(worst, units - profile.Units);
            if (!profile.Media.TryGetValue(medium, out var one)) continue;
            if (held > one.Maximum) worst = Math.Max(worst, Math.Max(1, one.Cost));
        }
        return worst;
    }

    private static bool Interrupts(CapacityProfile profile, Medium incoming, Medium running) =>
        profile.Media.TryGetValue(running, out var one) && one.InterruptedBy.Contains(incoming);

    private static int Held(ImmutableArray<AgentLoad> loads, Medium medium)
    {
        var held = 0;
        foreach (var load in loads)
            if (load.Medium == medium && !load.Quiet) held++;
        return held;
    }

    private static int UnitsOf(AgentLoad load) => load.Quiet ? 0 : load.Units;
}
