using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>In this agent's own turn, so that no offer takes the room meanwhile. Who still wraps it up has it.</summary>
    public async Task<Result<ConversationView>> Reopen(string conversationId)
    {
        if (await Conversation(conversationId).Read() is not { Medium: var medium } view)
            return new Refusal(RefusalKind.NotFound, $"there is no conversation '{conversationId}'");
        var had = view.LastOwnerId == Key && !_parts.ContainsKey(conversationId);
        if (had && HasNoRoom("reopen", medium) is { } refusal) return refusal;
        var request = new ReopenRequest { AgentId = Key, AgentEpoch = _epoch, Medium = medium };
        var answer = await Granted(null, conversationId, Conversation(conversationId).Reopen(request))
            ?? throw new StoreUnavailableException($"conversation {conversationId} does not answer; try again");
        if (answer.Value is { OwnerId: { } owner } after && owner == Key)
            Show(new AgentPart { Conversation = after, Role = AgentRole.Owner, Units = Profile.Media.TryGetValue(medium, out var capacity) ? capacity.Cost : 0 });
        else if (answer.Refusal is { Kind: RefusalKind.Stale }) await IsOvertaken();
        TellQueues();
        return answer;
    }
}
