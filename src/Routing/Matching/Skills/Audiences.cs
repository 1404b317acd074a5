namespace OmniContact.Routing.Matching.Skills;

/// <summary>
/// The audiences in use, numbered: the columns of the shelves of items. Items with the same needs and bars share one, so
/// that an agent who is barred for a thousand items is kept from them by one bit. An audience that is no longer used
/// gives its number to the next one with the same needs, for which the skill sets' bits are right already.
/// </summary>
internal sealed class Audiences(SkillMap map)
{
    private const int OnlyMark = 1 << 30;

    private readonly Dictionary<long, int> _narrower = [];
    private readonly Dictionary<Needs, Stack<int>> _free = [];
    private readonly Stack<int> _freeOnly = [];
    private Audience[] _audiences = [];

    /// <summary>All who meet the needs, by their index; -1 = nobody has asked for them yet.</summary>
    private int[] _plain = [];
    private int _count;
    private ulong[] _bySkills = [];
    private int _stride;
    private ulong[]?[] _only = [];
    private ulong[]?[] _barred = [];

    /// <summary>Words of bits that number all audiences.</summary>
    public int Words => (_count + 63) >> 6;

    public Needs NeedsOf(int audience) => _audiences[audience].Needs;

    /// <summary>The agent whom alone it admits, or null.</summary>
    public int? OnlyOf(int audience) => _audiences[audience].Only ? _audiences[audience].Agent : null;

    public AudienceColumns Of(int agent, int skillSet) => new(
        _bySkills, _stride, skillSet,
        agent < _only.Length ? _only[agent] : null, agent < _barred.Length ? _barred[agent] : null);

    /// <summary>All who meet the needs. To be given back with <see cref="Release"/>, like the others.</summary>
    public int All(Needs needs)
    {
        var audience = needs.Index < _plain.Length ? _plain[needs.Index] : -1;
        if (audience < 0) audience = AddPlain(needs);
        _audiences[audience].Uses++;
        return audience;
    }

    /// <summary>The same but for these agents, given in rising order.</summary>
    public int Without(Needs needs, ReadOnlySpan<int> agents)
    {
        var audience = All(needs);
        foreach (var agent in agents) audience = Narrow(audience, agent, only: false);
        return audience;
    }

    /// <summary>This agent, if it meets the needs; <see cref="Audience.Nobody"/> for nobody at all.</summary>
    public int Only(Needs needs, int agent, int skillSet)
    {
        var audience = Narrow(All(needs), agent, only: true);
        if (agent >= 0) Set(ref BitsOf(ref _only, agent), audience, needs.AreMetBy(skillSet));
        return audience;
    }

    public void Release(int audience)
    {
        while (audience >= 0 && --_audiences[audience].Uses == 0)
        {
            ref var gone = ref _audiences[audience];
            _narrower.Remove(KeyOf(gone.Parent, gone.Agent, gone.Only));
            Mark(audience, false);
            if (gone.Only) _freeOnly.Push(audience);
            else _free[gone.Needs].Push(audience);
            audience = gone.Parent;
        }
    }

    /// <summary>The agents whom it bars, last added first.</summary>
    public int NextBarred(ref int audience)
    {
        if (audience < 0 || _audiences[audience].Only || _audiences[audience].Parent < 0) return Audience.Nobody;
        var agent = _audiences[audience].Agent;
        audience = _audiences[audience].Parent;
        return agent;
    }

    /// <summary>An agent has other skills from now on.</summary>
    public void Reskill(int agent, int skillSet)
    {
        for (var audience = 0; audience < _count; audience++)
        {
            ref var one = ref _audiences[audience];
            if (one is { Uses: > 0, Only: true } && one.Agent == agent)
                Set(ref BitsOf(ref _only, agent), audience, one.Needs.AreMetBy(skillSet));
        }
    }

    /// <summary>There are skill sets that the audiences do not know yet.</summary>
    public void Extend()
    {
        if (map.SkillSets > _stride) Layout(Math.Max(map.SkillSets, _stride * 2), Words);
        for (var audience = 0; audience < _count; audience++) FillColumn(audience);
    }

    private int AddPlain(Needs needs)
    {
        var from = _plain.Length;
        if (needs.Index >= from)
        {
            Array.Resize(ref _plain, Math.Max(needs.Index + 1, from * 2));
            _plain.AsSpan(from).Fill(-1);
        }

        return _plain[needs.Index] = New(needs, new Audience { Needs = needs, Parent = -1, Agent = Audience.Nobody, Uses = 1 });
    }

    private int Narrow(int parent, int agent, bool only)
    {
        var key = KeyOf(parent, agent, only);
        if (_narrower.TryGetValue(key, out var audience))
        {
            _audiences[audience].Uses++;
            Release(parent);
            return audience;
        }

        var needs = _audiences[parent].Needs;
        _narrower[key] = audience = New(needs, new Audience { Needs = needs, Parent = parent, Agent = agent, Only = only, Uses = 1 });
        Mark(audience, true);
        return audience;
    }

    private int New(Needs needs, in Audience audience)
    {
        var free = audience.Only ? _freeOnly : FreeOf(needs);
        if (!free.TryPop(out var number))
        {
            number = _count++;
            if (number >= _audiences.Length) Array.Resize(ref _audiences, Math.Max(64, number * 2));
            if (Words * _stride > _bySkills.Length || _stride < map.SkillSets) Layout(Math.Max(map.SkillSets, _stride), Words);
        }

        var fresh = _audiences[number].Needs is null;
        _audiences[number] = audience;
        if (fresh) FillColumn(number);
        return number;
    }

    private Stack<int> FreeOf(Needs needs)
    {
        if (!_free.TryGetValue(needs, out var free)) _free[needs] = free = new Stack<int>();
        return free;
    }

    /// <summary>A bar is a bit in the agent's own words; so is being the only one, where the needs are met.</summary>
    private void Mark(int audience, bool on)
    {
        ref var one = ref _audiences[audience];
        if (one.Only)
        {
            if (!on && one.Agent >= 0) Set(ref BitsOf(ref _only, one.Agent), audience, false);
            return;
        }

        for (var at = audience; _audiences[at].Parent >= 0; at = _audiences[at].Parent)
            Set(ref BitsOf(ref _barred, _audiences[at].Agent), audience, on);
    }

    private void FillColumn(int audience)
    {
        ref var one = ref _audiences[audience];
        var bit = 1ul << audience;
        var row = _bySkills.AsSpan((audience >> 6) * _stride, map.SkillSets);
        for (var skillSet = 0; skillSet < row.Length; skillSet++)
            row[skillSet] = !one.Only && one.Needs.AreMetBy(skillSet) ? row[skillSet] | bit : row[skillSet] & ~bit;
    }

    private void Layout(int stride, int words)
    {
        var wider = new ulong[Math.Max(words, 1) * 2 * stride];
        for (var word = 0; _stride > 0 && word < _bySkills.Length / _stride && word * stride < wider.Length; word++)
            _bySkills.AsSpan(word * _stride, _stride).CopyTo(wider.AsSpan(word * stride));
        (_bySkills, _stride) = (wider, stride);
    }

    private static long KeyOf(int parent, int agent, bool only) => ((long)parent << 32) | (uint)(only ? agent ^ OnlyMark : agent);

    private static ref ulong[] BitsOf(ref ulong[]?[] bits, int agent)
    {
        if (agent >= bits.Length) Array.Resize(ref bits, Math.Max(agent + 1, bits.Length * 2));
        bits[agent] ??= [];
        return ref bits[agent]!;
    }

    private static void Set(ref ulong[] bits, int audience, bool on)
    {
        var word = audience >> 6;
        if (word >= bits.Length)
        {
            if (!on) return;
            Array.Resize(ref bits, Math.Max(word + 1, bits.Length * 2));
        }

        if (on) bits[word] |= 1ul << audience;
        else bits[word] &= ~(1ul << audience);
    }
}
