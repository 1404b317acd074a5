using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Tests.Matching.Lists;

internal readonly struct ChosenColumns(ulong[] words) : IColumns
{
    public ulong Word(int word) => words[word];
}
