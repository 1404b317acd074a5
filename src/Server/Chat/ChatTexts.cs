using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Chat;

/// <summary>The entry point's words to its customers, in the page's language.</summary>
internal sealed record ChatTexts(
    string Name, string Welcome, string Position, string Busy, string AfterHours, string Unstaffed, string Reminder, string Closing, string Rating)
{
    public static ChatTexts Of(EntryPoint point, string? language)
    {
        var texts = point.Texts;
        var tag = language ?? point.Language;
        return new ChatTexts(
            point.Name.For(tag), texts.Welcome.For(tag), texts.Position.For(tag), texts.Busy.For(tag), texts.AfterHours.For(tag),
            texts.Unstaffed.For(tag), texts.Reminder.For(tag), texts.Closing.For(tag), texts.Rating.For(tag));
    }
}
