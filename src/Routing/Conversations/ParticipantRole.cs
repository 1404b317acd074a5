namespace OmniContact.Routing.Conversations;

public enum ParticipantRole
{
    /// <summary>Speaks with the owner while the customer is on hold.</summary>
    Consulted,
    /// <summary>Speaks with the customer too.</summary>
    Conference,
}
