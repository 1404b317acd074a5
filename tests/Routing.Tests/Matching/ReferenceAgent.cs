using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>An agent as the reference model holds it.</summary>
internal sealed class ReferenceAgent
{
    public required AgentMember Member { get; set; }
    public AgentStatus? Status { get; set; }
    /// <summary>Asked and not heard of; not asked for something else until then.</summary>
    public DateTimeOffset AskedUntil { get; set; }
    public DateTimeOffset? LastTurn { get; set; }
    public string Id => Member.AgentId;
}
