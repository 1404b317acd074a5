using OmniContact.Agents;
using OmniContact.Routing;

namespace OmniContact.Server.Api;

/// <summary>A colleague.</summary>
internal sealed record AgentRow(
    string Id, string EmployeeNumber, string Name, LocalizedText DisplayName, AgentPresence Presence, bool Simulated);
