namespace OmniContact.Routing;

/// <summary>Some of the media; bit n is the medium with number n.</summary>
[Flags]
public enum MediaSet : byte
{
    None = 0,
    Voice = 1 << Medium.Voice,
    Video = 1 << Medium.Video,
    Chat = 1 << Medium.Chat,
    Message = 1 << Medium.Message,
    Email = 1 << Medium.Email,
    Task = 1 << Medium.Task,
    Callback = 1 << Medium.Callback,
    All = Voice | Video | Chat | Message | Email | Task | Callback,
}
