namespace OmniContact.Routing.Matching.Lists;

/// <summary>A member of <see cref="Standings"/> and its branches; -1 = none. Size 0 = not in the set.</summary>
internal struct Standing
{
    public int Class;
    public SortKey Key;
    public int Left;
    public int Right;
    public int Size;
}
