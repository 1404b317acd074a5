namespace OmniContact.Agents;

/// <summary>One place where an agent is signed in.</summary>
/// <param name="Id">Chosen by the device, stable over reconnects.</param>
/// <param name="Kind"><c>browser</c>, <c>mobile</c>, <c>sip</c>.</param>
/// <param name="CanVoice">A registered phone or a permitted microphone.</param>
/// <param name="CanVideo">A permitted camera.</param>
public sealed record Device(string Id, string Kind, bool CanVoice = false, bool CanVideo = false);
