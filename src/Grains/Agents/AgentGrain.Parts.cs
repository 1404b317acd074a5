using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>Versions of parts that are over, so that an old fact does not bring them back.</summary>
    private readonly RecentVersions _over = new(1024);

    public async Task PartsChanged(ImmutableArray<AgentPart> parts)
    {
        var fresh = await Task.WhenAll(parts.Select(NotOver));
        await Learn([.. fresh.OfType<AgentPart>()]);
        await Match();
        Arm();
    }

    /// <summary>
    /// Null for a fact of work that this activation does not know and that went on since: delivered again after its acknowledgement was
    /// lost, it would hold capacity for ever. What became of the work was read at activation, or comes by its own fact.
    /// </summary>
    private async Task<AgentPart?> NotOver(AgentPart part)
    {
        var (id, version) = (part.Conversation.Id, part.Conversation.Version);
        if (part.Role == AgentRole.None || _parts.ContainsKey(id) || _over.Of(id) > 0) return part;
        return await store.FindConversation(id) is { } row && row.Version > version ? null : part;
    }

    public async Task PartHint(ImmutableArray<AgentPart> parts) => await Learn(parts);

    private async Task Learn(ImmutableArray<AgentPart> parts)
    {
        foreach (var part in parts)
        {
            var (id, version) = (part.Conversation.Id, part.Conversation.Version);
            var before = _parts.GetValueOrDefault(id);
            if (version <= (before?.Conversation.Version ?? _over.Of(id))) continue;
            Remember(part);
            if (part.Role == AgentRole.None) _over.Set(id, version);
            _feed.Add(number => new Feeds.PartChanged { Number = number, Part = part });
            await Respond(before, part);
        }
        ShowPresence();
    }

    /// <summary>What an offer's end or a contact's end does to the presence.</summary>
    private async Task Respond(AgentPart? before, AgentPart part)
    {
        var (presence, now) = (_body.Presence, time.GetUtcNow());
        var medium = part.Conversation.Medium;
        switch (part.Why)
        {
            case nameof(OfferLapsed):
                await Missed($"{part.Conversation.Id}/{part.Conversation.Version}", medium, QueueOf(part), now);
                break;
            case nameof(OfferRejected):
                await Decide(Responses.Declined(presence, now));
                break;
            case not null when before?.Role == AgentRole.Offered && part.Role == AgentRole.Owner:
                _body = _body with { Missed = [] };
                await Decide(Responses.Accepted(presence, medium, now));
                break;
        }
        if (part.Role != AgentRole.None || before?.Role is null or AgentRole.None or AgentRole.Offered) return;
        _handling.Ended(before, now);
        await Decide(Responses.ContactEnded(_body.Presence, AgentLoads.Live(_parts.Values), now));
    }

    private async Task Missed(string offer, Medium medium, QueueSettings queue, DateTimeOffset now)
    {
        if (_body.Missed.Contains(offer)) return;
        _body = _body with { Missed = [.. _body.Missed, offer] };
        await Decide(Responses.Missed(_body.Presence, medium, queue, now));
    }

    private QueueSettings QueueOf(AgentPart part) =>
        part.Conversation.QueueId is { } id && Settings.Queue(id) is { } queue ? queue : QueueSettings.Fallback;
}
