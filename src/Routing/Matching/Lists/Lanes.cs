using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>One neighbour per express lane.</summary>
[InlineArray(Count)]
internal struct Lanes
{
    /// <summary>Each lane has an eighth of the nodes of the one below: five serve some 260,000 nodes.</summary>
    public const int Count = 5;

    private int _first;
}
