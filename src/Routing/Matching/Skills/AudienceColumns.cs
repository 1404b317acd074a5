using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>The audiences that an agent belongs to, as columns of a shelf of items.</summary>
internal readonly struct AudienceColumns(ulong[] bySkills, int skillSets, int skillSet, ulong[]? only, ulong[]? barred) : IColumns
{
    public ulong Word(int word)
    {
        var bits = bySkills[(word * skillSets) + skillSet];
        if (only is not null && word < only.Length) bits |= only[word];
        if (barred is not null && word < barred.Length) bits &= ~barred[word];
        return bits;
    }
}
