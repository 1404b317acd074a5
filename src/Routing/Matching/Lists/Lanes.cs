using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>One neighbour per express lane.</summary>
[InlineArray(Count)]
internal struct Lanes
{
    /// <summary>Each lane has a sixteenth of the nodes of the one below: four serve some million nodes.</summary>
    public const int Count = 4;

    private int _first;
}
