namespace OmniContact.Routing.Matching.Lists;

/// <summary>A place for one owner in one of many lists. -1 = none.</summary>
internal struct Node
{
    public SortKey Key;
    public int Previous;
    public int Next;

    /// <summary>Its express lanes, for one node in sixteen.</summary>
    public int Tower;

    /// <summary>Which list it is in, as the user calls it; <see cref="ListEnds.Nowhere"/>.</summary>
    public int Place;
}
