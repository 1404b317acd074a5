using System.Text.Json;
using OmniContact.Agents;
using OmniContact.Feeds;
using OmniContact.Load.Promises;
using OmniContact.Routing.Agents;

namespace OmniContact.Load.Clients;

/// <summary>An agent's numbered feed as the program at the desk follows it: without a gap, without a repeat, never over capacity.</summary>
internal sealed class AgentFeed(string who, Ledger ledger)
{
    private readonly Dictionary<string, AgentPart> _parts = [];

    public FeedPosition? Position { get; private set; }

    public PresenceKind Presence { get; private set; }

    /// <summary>Offers that stand.</summary>
    public int Ringing => _parts.Values.Count(part => part.Role == AgentRole.Offered);

    /// <summary>The parts that changed, in order.</summary>
    public IReadOnlyList<AgentPart> Take(JsonElement push)
    {
        var slice = push.Deserialize<AgentFeedSlice>(OmniJson.Options)!;
        var changed = slice.Snapshot is { } snapshot ? Begin(snapshot) : Follow(slice);
        Position = slice.Position;
        if (_parts.Values.Sum(part => part.Units) is var units && units > CapacityProfile.DefaultUnits)
            ledger.Saw(Promise.OverCapacity, $"{who} is shown parts that cost {units} units: {string.Join(", ", _parts.Keys)}");
        return changed;
    }

    private List<AgentPart> Begin(AgentSnapshot snapshot)
    {
        _parts.Clear();
        Presence = snapshot.Presence.Kind;
        foreach (var part in snapshot.Parts) Keep(part);
        return [.. snapshot.Parts];
    }

    private List<AgentPart> Follow(AgentFeedSlice slice)
    {
        var number = Position?.Number ?? 0;
        if (Position?.Epoch != slice.Position.Epoch) ledger.Saw(Promise.Gap, $"{who}: events of epoch {slice.Position.Epoch} after {Position}");
        var changed = new List<AgentPart>();
        foreach (var one in slice.Events)
        {
            if (one.Number != ++number) ledger.Saw(Promise.Gap, $"{who}: event {one.Number} where {number} was due");
            number = one.Number;
            if (one is PresenceChanged presence) Presence = presence.Presence.Kind;
            if (one is not PartChanged { Part: { } part }) continue;
            Keep(part);
            changed.Add(part);
        }
        if (number != slice.Position.Number) ledger.Saw(Promise.Gap, $"{who}: the slice ends at {number} and says {slice.Position.Number}");
        return changed;
    }

    private void Keep(AgentPart part)
    {
        if (part.Role == AgentRole.None) _parts.Remove(part.Conversation.Id);
        else _parts[part.Conversation.Id] = part;
    }
}
