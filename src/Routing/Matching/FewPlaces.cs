using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching;

/// <summary>So many places as are written at once, all together where they are needed: without a reference to follow.</summary>
[InlineArray(Count)]
internal struct FewPlaces
{
    public const int Count = 8;

    private int _first;
}
