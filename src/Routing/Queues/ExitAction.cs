namespace OmniContact.Routing.Queues;

public enum ExitAction
{
    Queue,
    Callback,
    /// <summary>Becomes a task.</summary>
    LeaveMessage,
    Bot,
    /// <summary>A polite refusal: the conversation closes as refused.</summary>
    Refuse,
}
