namespace OmniContact.Storage.Names;

/// <summary>
/// The stored key that lists of customers sort by: Chinese names by syllable, tone and character of each character in turn,
/// as a Chinese dictionary does, among the Latin ones by their letters. Compared by code point on either database.
/// </summary>
internal static class NameSortKey
{
    /// <summary>A key of more characters than this would not fit into an index.</summary>
    private const int MostLength = 500;

    public static string Of(string name)
    {
        var units = NameReading.Units(name);
        var key = string.Concat(units.Select((unit, i) => unit.Readings.IsEmpty ? Spaced(unit.Text, i) : unit.Readings[0] + unit.Text));
        return key.Length <= MostLength ? key : key[..MostLength];
    }

    // Words stay apart: "Li Na" comes before "Lina".
    private static string Spaced(string word, int index) => index == 0 ? word : " " + word;
}
