namespace OmniContact.Storage.Search;

/// <param name="Text">What a customer is found by, folded, without spaces.</param>
/// <param name="Rank">How much it means: 0 whole name, number or address; 1 a reading or word of the name; 2 an inner part, a tag.</param>
internal readonly record struct CustomerTerm(string Text, int Rank);
