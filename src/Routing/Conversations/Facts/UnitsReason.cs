namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Why an owner's part costs something else.</summary>
public enum UnitsReason
{
    /// <summary>A leg came or went: may exceed the capacity (the owner's own step-up).</summary>
    Medium,
    Parked,
    Unparked,
}
