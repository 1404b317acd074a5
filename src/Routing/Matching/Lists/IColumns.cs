namespace OmniContact.Routing.Matching.Lists;

/// <summary>Which columns of a <see cref="Shelf"/> may be looked at. A struct, so that the search is compiled for it.</summary>
internal interface IColumns
{
    /// <summary>Bit n is column 64 * word + n.</summary>
    ulong Word(int word);
}
