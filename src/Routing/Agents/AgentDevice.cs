namespace OmniContact.Routing.Agents;

/// <summary>One place where an agent is signed in, or a phone that rings for the agent.</summary>
/// <param name="Id">Chosen by the device, stable over reconnects.</param>
/// <param name="Kind"><c>browser</c>, <c>mobile</c>, or <c>sip</c>: a phone alone is no workplace.</param>
/// <param name="CanVoice">A registered phone or a permitted microphone.</param>
/// <param name="CanVideo">A permitted camera.</param>
public sealed record AgentDevice(string Id, string Kind, bool CanVoice = false, bool CanVideo = false) : StoredRecord
{
    public const string Phone = "sip";

    /// <summary>The agent can read and write there.</summary>
    public bool IsWorkplace => Kind != Phone;
}
