using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>By what a list is sorted; equal ones go by the id of their owner.</summary>
internal struct SortKey(long first, long second)
{
    public long First = first;
    public long Second = second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Before(in SortKey other) => First < other.First || (First == other.First && Second < other.Second);

    public readonly void Deconstruct(out long first, out long second) => (first, second) = (First, Second);

    public readonly bool Same(in SortKey other) => First == other.First && Second == other.Second;
}
