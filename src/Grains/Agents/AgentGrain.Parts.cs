using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>Facts are told again within minutes, if at all.</summary>
    private const int FactsKept = 64;

    /// <summary>Versions of parts that are over, so that an old fact does not bring them back.</summary>
    private readonly RecentVersions _over = new(1024);

    public async Task PartsChanged(ImmutableArray<AgentPart> parts, DateTimeOffset? committedAt)
    {
        foreach (var part in parts)
        {
            if (await IsNews(part)) Learn(part);
            NoteRoom(committedAt ?? time.GetUtcNow());
            await Respond(part);
        }
        ShowPresence();
        if (!_body.Presence.SignedIn) await LetGo();
        await Come();
        await Match();
        Arm();
    }

    /// <summary>
    /// Whoever is at work is there for what a customer writes when nobody had to be: it stays theirs, over capacity if need be. Without an
    /// answer it goes on by the sticky wait.
    /// </summary>
    private async Task Come()
    {
        if (_heardSince is null || !_body.Presence.IsAtWork) return;
        foreach (var part in _parts.Values.Where(part => part is { Role: AgentRole.Owner, Conversation.AwaitsOwner: true }).ToArray())
            await Call(Conversation(part.Conversation.Id).Acknowledge(Key));
    }

    public async Task PartHint(ImmutableArray<AgentPart> parts)
    {
        foreach (var part in parts)
            if (await IsNews(part)) Learn(part);
        ShowPresence();
    }

    /// <summary>
    /// False for work that this activation does not know and that went on since: told again, or late, it would hold capacity for ever.
    /// What became of it was read at activation, or comes by its own fact.
    /// </summary>
    private async Task<bool> IsNews(AgentPart part)
    {
        var (id, version) = (part.Conversation.Id, part.Conversation.Version);
        if (part.Role == AgentRole.None || _parts.ContainsKey(id) || _over.Of(id) > 0) return true;
        return await store.FindConversation(id) is not { } row || row.Version <= version;
    }

    private void Learn(AgentPart part)
    {
        var (id, version) = (part.Conversation.Id, part.Conversation.Version);
        var before = _parts.GetValueOrDefault(id);
        if (version <= (before?.Conversation.Version ?? _over.Of(id))) return;
        Remember(part);
        if (part.Role == AgentRole.None) _over.Set(id, version);
        if (part.Role == AgentRole.None && before is { Role: AgentRole.Owner or AgentRole.WrapUp }) _handling.Ended(before, time.GetUtcNow());
        _feed.Add(number => new Feeds.PartChanged { Number = number, Part = part });
    }

    /// <summary>
    /// What an offer's end or a contact's end does to the presence: by the fact alone, once, whatever this activation has seen before
    /// it, and kept in the same commit.
    /// </summary>
    private async Task Respond(AgentPart part)
    {
        var fact = $"{part.Conversation.Id}/{part.Conversation.Version}";
        if (part.Why is null || _body.Heard.Contains(fact)) return;
        if (Response(part, part.Conversation.Medium, time.GetUtcNow()) is not { Changed: true } decision) return;
        _body = _body with { Heard = [.. _body.Heard.TakeLast(FactsKept - 1), fact] };
        await Decide(decision);
    }

    private PresenceDecision? Response(AgentPart part, Medium medium, DateTimeOffset now) => part.Why switch
    {
        // Who had no page then has missed nothing.
        nameof(OfferLapsed) => part.At > _heardSince && _body.Presence.LostSince is null ? Responses.Missed(_body.Presence, medium, QueueOf(part), now) : null,
        nameof(Parked) => Responses.PutAside(_body.Presence, AgentLoads.Live(_parts.Values), now),
        nameof(OfferRejected) => Responses.Declined(_body.Presence, now),
        nameof(OfferRescinded) => null,
        nameof(ParticipantInvited) => null,
        // To have been asked makes nobody less idle; who has joined wraps up, and that ends as any contact does.
        nameof(ParticipantLeft) => Responses.PutAside(_body.Presence, AgentLoads.Live(_parts.Values), now),
        nameof(OfferAccepted) => Responses.Accepted(_body.Presence, medium, now),
        _ when part.Role == AgentRole.None => Responses.ContactEnded(_body.Presence, AgentLoads.Live(_parts.Values), now),
        _ => null,
    };

    private QueueSettings QueueOf(AgentPart part) =>
        part.Conversation.QueueId is { } id && Settings.Queue(id) is { } queue ? queue : QueueSettings.Fallback;
}
