namespace OmniContact.Routing;

/// <summary>How a conversation is held; decides class, cost, target and silence rules.</summary>
public enum Medium
{
    Voice,
    Video,
    /// <summary>The customer is present (web chat, app).</summary>
    Chat,
    /// <summary>Asynchronous text: WeChat, SMS, social.</summary>
    Message,
    Email,
    /// <summary>Tickets, proactive work, voicemail, offline messages.</summary>
    Task,
    /// <summary>Deferred until due, then live.</summary>
    Callback,
}
