namespace OmniContact.Routing.Agents;

/// <summary>What a team allows, as of now.</summary>
/// <param name="NeedsApproval">A supervisor has to approve breaks with this reason.</param>
/// <param name="Limit">Agents of the team on break at once; null = no limit.</param>
/// <param name="OnBreak">Agents of the team who are on break now, this one apart.</param>
public sealed record BreakRules(bool NeedsApproval = false, int? Limit = null, int OnBreak = 0)
{
    public bool Full => OnBreak >= Limit;
}
