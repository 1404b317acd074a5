namespace OmniContact.Routing.Matching.Lists;

/// <summary>Bit n of word w: column 64 w + n.</summary>
internal readonly struct BitColumns(ulong[] words) : IColumns
{
    public ulong Word(int word) => words[word];
}
