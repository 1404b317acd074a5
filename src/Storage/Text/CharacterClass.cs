namespace OmniContact.Storage.Text;

internal enum CharacterClass
{
    /// <summary>Space, punctuation: cuts.</summary>
    Separator,
    /// <summary>Letters and digits of scripts that are written with spaces.</summary>
    Word,
    /// <summary>Han and other scripts written without spaces, emoji: cut into pairs.</summary>
    Pair,
}
