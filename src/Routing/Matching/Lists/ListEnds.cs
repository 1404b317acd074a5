namespace OmniContact.Routing.Matching.Lists;

/// <summary>First and last node of a list; -1 when it is empty.</summary>
internal struct ListEnds
{
    /// <summary>The place of a node that is in no list.</summary>
    public const int Nowhere = -1;

    public int First;
    public int Last;
    /// <summary>The last node with express lanes: what is put at the tail needs not look for it.</summary>
    public int LastTower;

    public static ListEnds Empty => new() { First = -1, Last = -1, LastTower = -1 };
}
