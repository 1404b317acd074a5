namespace OmniContact.Routing.Matching.Lists;

/// <summary>First and last node of a list; -1 when it is empty.</summary>
internal struct ListEnds
{
    public int First;
    public int Last;

    public static ListEnds Empty => new() { First = -1, Last = -1 };
}
