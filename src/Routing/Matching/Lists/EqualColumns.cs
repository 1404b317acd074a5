namespace OmniContact.Routing.Matching.Lists;

/// <summary>Of the chosen columns those whose number is a given one.</summary>
internal readonly struct EqualColumns<TColumns>(TColumns columns, long[] keys, long key) : IColumns
    where TColumns : struct, IColumns
{
    public ulong Word(int word) =>
        columns.Word(word) is not 0 and var bits ? bits & Scan.EqualTo(ref keys[word * Scan.Word], key, Scan.Word) : 0;
}
