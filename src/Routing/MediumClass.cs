namespace OmniContact.Routing;

/// <summary>Live contacts are given to an agent before deferred ones.</summary>
public enum MediumClass
{
    /// <summary>Voice, video, chat: the customer is there now. A callback is live once due.</summary>
    Live,
    /// <summary>Message, e-mail, task, and a callback until it is due.</summary>
    Deferred,
}
