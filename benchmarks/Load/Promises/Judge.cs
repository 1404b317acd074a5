using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>Follows what is stored, fact by fact in their order, and says what breaks a promise.</summary>
internal abstract class Judge
{
    public abstract IEnumerable<Broken> Take(ConversationFact fact);

    public virtual IEnumerable<Broken> Take(AgentFact fact) => [];

    /// <summary>After the last fact.</summary>
    public virtual IEnumerable<Broken> End() => [];
}
