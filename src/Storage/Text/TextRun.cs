namespace OmniContact.Storage.Text;

internal readonly record struct TextRun(CharacterClass Class, string Text);
