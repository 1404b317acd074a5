namespace OmniContact.Storage.Writing;

/// <summary>
/// A run of units that are written together, each table as one set: first what is new, then what is changed or removed.
/// A unit that adds a row which an earlier unit of the run changes or removes would come before it that way; it begins the
/// next stretch, so that a batch ends as its units one after another would.
/// </summary>
internal sealed class Stretch
{
    private readonly HashSet<OutboxKey> _acknowledged = [];
    private readonly HashSet<MessageKey> _changed = [];

    public List<Pending> Items { get; } = [];

    /// <summary>The stretches of a batch, in its order; what is not a unit stands alone.</summary>
    public static IEnumerable<List<Pending>> Of(List<Pending> batch)
    {
        Stretch stretch = new();
        foreach (var pending in batch)
        {
            if (!stretch.Takes(pending))
            {
                yield return stretch.Items;
                stretch = new();
            }
            stretch.Add(pending);
        }
        yield return stretch.Items;
    }

    private bool Takes(Pending pending) =>
        Items.Count == 0 || (!pending.IsJob && !Items[0].IsJob && (pending.Unit is not { } unit || Takes(unit)));

    private bool Takes(CommitUnit unit)
    {
        foreach (var entry in unit.Outbox)
            if (_acknowledged.Contains(new(entry.Sender, entry.Sequence))) return false;
        foreach (var message in unit.Messages)
            if (_changed.Contains(new(message.ConversationId, message.Number))) return false;
        return true;
    }

    private void Add(Pending pending)
    {
        Items.Add(pending);
        if (pending.Unit is not { } unit) return;
        foreach (var ack in unit.Acks) _acknowledged.Add(new(ack.Sender, ack.Sequence));
        foreach (var change in unit.MessageChanges) _changed.Add(new(change.ConversationId, change.Number));
    }
}
