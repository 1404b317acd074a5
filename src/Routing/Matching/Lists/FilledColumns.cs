namespace OmniContact.Routing.Matching.Lists;

/// <summary>Of the chosen columns those that hold anything.</summary>
internal readonly struct FilledColumns<TColumns>(TColumns columns, ulong[] filled) : IColumns
    where TColumns : struct, IColumns
{
    public ulong Word(int word) => filled[word] is not 0 and var bits ? bits & columns.Word(word) : 0;
}
