using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>Work that found no way (its queue is full, the store is away) is tried again so much later.</summary>
    private static readonly TimeSpan LetGoEvery = TimeSpan.FromSeconds(2);

    private DateTimeOffset? _letGoAt;

    /// <summary>Of the configuration: nobody will come back for what this agent holds.</summary>
    private bool IsRemoved => Settings.Agent(Key) is null;

    /// <summary>
    /// Hands on what the stored presence says goes on without this agent. It is repeated until all of it has: the choices and the stage
    /// of the loss stay stored until then.
    /// </summary>
    private async Task LetGo()
    {
        var presence = _body.Presence;
        _letGoAt = time.GetUtcNow() + LetGoEvery;
        var left = 0;
        foreach (var part in _parts.Values.Where(part => Goes(presence, part)).ToArray())
            if (!await HandOn(part)) left++;
        var unsettled = presence.Settling;
        foreach (var choice in presence.Settling)
            if (await Settle(choice)) unsettled = unsettled.Remove(choice);
        if (presence.LetsGo && (left == 0 || unsettled.Length < presence.Settling.Length))
            await Keep(LettingGo.Done(presence, left == 0, unsettled), []);
        if (left == 0 && unsettled.IsEmpty) _letGoAt = null;
    }

    private bool Goes(PresenceState presence, AgentPart part) => part.Role switch
    {
        AgentRole.Offered => IsRemoved || LettingGo.OfOffers(presence),
        AgentRole.Owner => IsRemoved || (part.Conversation.Status != ConversationStatus.Parked
            && LettingGo.Of(presence, part.Conversation.Medium) && !presence.Settling.Any(choice => choice.ConversationId == part.Conversation.Id)),
        AgentRole.Participant => IsRemoved || !presence.SignedIn
            || (part.IsInvitation(Key) ? LettingGo.OfOffers(presence) : LettingGo.Of(presence, part.Conversation.Medium)),
        _ => false,
    };

    private async Task<bool> HandOn(AgentPart part) => part.Role != AgentRole.Offered
        ? await Requeued(part.Conversation.Id, null)
        : await Call(Conversation(part.Conversation.Id).Rescind(Key, part.Offer!.Fence)) is not null;

    private Task<bool> Settle(OpenWorkChoice choice) => Requeued(choice.ConversationId, choice.ColleagueId);

    /// <summary>True when the agent has it no more, by this call or by what happened before it.</summary>
    private async Task<bool> Requeued(string conversationId, string? colleagueId) =>
        await Call(Conversation(conversationId).Requeue(Key, colleagueId)) is { } answer
        && answer.Refusal is null or { Kind: RefusalKind.NotYours or RefusalKind.WrongState or RefusalKind.NotFound };

    /// <summary>Null when there was no answer.</summary>
    private async Task<Result<ConversationView>?> Call(Task<Result<ConversationView>> call)
    {
        try
        {
            return await call.WaitAsync(options.ConversationPatience, time);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            return null;
        }
    }
}
