using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;
using Orleans;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>An agent's program that closes what has become its own.</summary>
internal sealed class Desk(IGrainFactory grains, string agentId, Action<string> closed) : FeedReader(grains.GetGrain<IAgentGrain>(agentId))
{
    protected override async Task Take(AgentPart part)
    {
        if (part is not { Role: AgentRole.Owner, Conversation: { Status: ConversationStatus.Active, Id: var id } }) return;
        if ((await grains.GetGrain<IConversationGrain>(id).Close(agentId, CloseReason.Resolved)).Refusal is null) closed(id);
    }
}
