using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>Skill sets, as columns of a shelf of agents.</summary>
internal readonly struct SkillColumns(ulong[] skillSets) : IColumns
{
    public ulong Word(int word) => word < skillSets.Length ? skillSets[word] : 0;
}
