using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Keeps the few agents who are barred for an item out of a desk's lists while somebody is looked for there.</summary>
internal readonly ref struct Barring
{
    private readonly Roster _roster;
    private readonly Desk _desk;
    private readonly Audiences _audiences;
    private readonly int _audience;

    public Barring(Roster roster, Desk desk, Audiences audiences, ItemEntry item)
    {
        (_roster, _desk, _audiences, _audience) = (roster, desk, audiences, item.Audience);
        var audience = _audience;
        while (audiences.NextBarred(ref audience) is >= 0 and var agent)
            desk.TakeOut(agent, roster.States[agent].SkillSet);
    }

    public void Dispose()
    {
        var audience = _audience;
        while (_audiences.NextBarred(ref audience) is >= 0 and var agent) _roster.Put(_desk, agent, ref _roster.States[agent]);
    }
}
