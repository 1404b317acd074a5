using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>By what a list is sorted; equal ones go by the id of their owner.</summary>
internal readonly struct SortKey(long first, long second)
{
    public readonly long First = first;
    public readonly long Second = second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Before(in SortKey other) => First < other.First || (First == other.First && Second < other.Second);

    public void Deconstruct(out long first, out long second) => (first, second) = (First, Second);

    public bool Same(in SortKey other) => First == other.First && Second == other.Second;
}
