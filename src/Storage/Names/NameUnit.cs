using System.Collections.Immutable;

namespace OmniContact.Storage.Names;

/// <summary>A Han character with its readings, or a word of another script.</summary>
/// <param name="Text">As written, folded but not simplified.</param>
/// <param name="Readings">Syllables with tones, the likeliest first; empty for a word.</param>
internal readonly record struct NameUnit(string Text, ImmutableArray<string> Readings)
{
    /// <summary>Syllables without tones, each once; the word itself.</summary>
    public IEnumerable<string> Syllables => Readings.IsEmpty ? [Text] : Readings.Select(reading => reading[..^1]).Distinct();
}
