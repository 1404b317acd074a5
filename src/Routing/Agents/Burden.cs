using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>An agent's loads, summed up by medium, beside what the profile says of each medium: all that room depends on.</summary>
internal sealed class Burden
{
    private readonly CapacityProfile _profile;
    private readonly MediumCapacity?[] _media = new MediumCapacity?[Media.Count];
    private readonly MediaSet[] _interruptedBy = new MediaSet[Media.Count];
    private readonly int[] _units = new int[Media.Count];
    private readonly int[] _held = new int[Media.Count];

    public Burden(CapacityProfile profile, ImmutableArray<AgentLoad> loads)
    {
        _profile = profile;
        foreach (var (medium, one) in profile.Media)
        {
            _media[(int)medium] = one;
            foreach (var other in one.InterruptedBy) _interruptedBy[(int)medium] |= Media.Of(other);
        }

        foreach (var load in loads) Add(load.Medium, load, 1);
    }

    public void Remove(AgentLoad load) => Add(load.Medium, load, -1);

    /// <summary>
    /// Units that have to end before one more of the medium fits. For itself it has to fit beside all that it does not interrupt; for the
    /// others, none of them may be over with it.
    /// </summary>
    public int ToFree(Medium medium)
    {
        var cost = _media[(int)medium]!.Cost;
        var units = Against(medium) + cost - _profile.Units;
        var before = Excess();
        (_units[(int)medium], _held[(int)medium]) = (_units[(int)medium] + cost, _held[(int)medium] + 1);
        var after = Excess();
        (_units[(int)medium], _held[(int)medium]) = (_units[(int)medium] - cost, _held[(int)medium] - 1);
        return Math.Max(before, Math.Max(units, after));
    }

    /// <summary>Units above the profile, over the worst of the sets of work that do not interrupt each other.</summary>
    public int Excess()
    {
        var worst = 0;
        for (var medium = Medium.Voice; medium <= Medium.Callback; medium++)
        {
            if (_held[(int)medium] == 0) continue;
            worst = Math.Max(worst, Beside(medium) - _profile.Units);
            if (_media[(int)medium] is { } one && _held[(int)medium] > one.Maximum) worst = Math.Max(worst, Math.Max(1, one.Cost));
        }

        return worst;
    }

    /// <summary>Units of what neither interrupts the medium nor is interrupted by it.</summary>
    private int Beside(Medium medium)
    {
        var units = 0;
        for (var other = Medium.Voice; other <= Medium.Callback; other++)
            if (!Interrupts(medium, other) && !Interrupts(other, medium)) units += _units[(int)other];
        return units;
    }

    /// <summary>Units that count against one more of the medium.</summary>
    private int Against(Medium medium)
    {
        var units = 0;
        for (var other = Medium.Voice; other <= Medium.Callback; other++)
            if (!Interrupts(medium, other)) units += _units[(int)other];
        return units;
    }

    private bool Interrupts(Medium incoming, Medium running) => _interruptedBy[(int)running].Has(incoming);

    private void Add(Medium medium, AgentLoad load, int times)
    {
        if (load.Quiet) return;
        _units[(int)medium] += times * load.Units;
        _held[(int)medium] += times;
    }
}
