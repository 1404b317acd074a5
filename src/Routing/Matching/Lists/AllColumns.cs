namespace OmniContact.Routing.Matching.Lists;

/// <summary>Every column.</summary>
internal readonly struct AllColumns : IColumns
{
    public ulong Word(int word) => ulong.MaxValue;
}
