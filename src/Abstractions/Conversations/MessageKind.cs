namespace OmniContact.Conversations;

public enum MessageKind
{
    Text,
    Image,
    File,
    Audio,
    Video,
    /// <summary>An event of the conversation; never sent to a channel as words.</summary>
    System,
    /// <summary>For colleagues only: never leaves the workbench.</summary>
    Note,
}
