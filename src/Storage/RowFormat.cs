namespace OmniContact.Storage;

/// <summary>The number that every row carries: how its body is to be read. A change of bodies gets the next one.</summary>
internal static class RowFormat
{
    public const int Current = 1;
}
