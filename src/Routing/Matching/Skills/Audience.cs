namespace OmniContact.Routing.Matching.Skills;

/// <summary>
/// Who may have an item as far as skills and names go: those who meet the needs, but for some agents barred one after
/// another, or one agent only.
/// </summary>
internal struct Audience
{
    /// <summary>No agent in particular.</summary>
    public const int Nobody = -1;

    public Needs Needs;
    /// <summary>The audience that this one bars one more agent from; -1 = none.</summary>
    public int Parent;
    /// <summary>Whom it bars, or whom alone it admits.</summary>
    public int Agent;
    public bool Only;
    /// <summary>Items and narrower audiences that use it; 0 = free for another use.</summary>
    public int Uses;
}
