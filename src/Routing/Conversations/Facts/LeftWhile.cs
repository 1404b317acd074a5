namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Where a customer was when they left; each is counted apart.</summary>
public enum LeftWhile
{
    /// <summary>Before any queue, in the IVR or at entry.</summary>
    Entry,
    Bot,
    Waiting,
    /// <summary>An agent was being offered it, or had accepted but was not connected yet.</summary>
    Ringing,
    Hold,
    /// <summary>Waiting for, or ringing at, the next agent.</summary>
    Transfer,
    /// <summary>An ordinary end.</summary>
    Talking,
}
