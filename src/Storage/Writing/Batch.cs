namespace OmniContact.Storage.Writing;

/// <summary>
/// Judges the units of one transaction, one after another, against what is stored and what the accepted ones before
/// them wrote, and collects what is to be written. Both databases share it, so their outcomes cannot differ.
/// </summary>
internal sealed class Batch(StoredRows stored, DateTimeOffset now)
{
    public WriteSet Writes { get; } = new(now - Kept.Answers);

    /// <exception cref="InvalidOperationException">The unit contradicts itself or what is stored; nothing was collected.</exception>
    public CommitOutcome Judge(CommitUnit unit)
    {
        if (Conditions.Refusal(this, unit) is { } refusal) return refusal;
        RefuseRepeatedNumbers(unit);
        Accept(unit);
        return CommitOutcome.Committed;
    }

    /// <summary>The actor's row with the next epoch.</summary>
    public ActorRow BeginEpoch(string kind, string key)
    {
        var before = FindActor(new(kind, key));
        var row = new ActorRow(kind, key, (before?.Epoch ?? 0) + 1, before?.Body);
        Accept(row);
        Writes.Any = true;
        return row;
    }

    public long ConversationVersion(string id) =>
        Writes.Conversations.TryGetValue(id, out var written) ? written.Row.Version
        : stored.Conversations.TryGetValue(id, out var before) ? before.Version : 0;

    public long CustomerVersion(string id) =>
        Writes.Customers.TryGetValue(id, out var written) ? written.Row.Version : stored.Customers.GetValueOrDefault(id);

    public ActorRow? FindActor(ActorKey key) =>
        Writes.Actors.TryGetValue(key, out var written) ? written.Row : stored.Actors.GetValueOrDefault(key);

    public string? FindUnique(UniqueKey key) =>
        Writes.Uniques.TryGetValue(key, out var written) ? written.Value : stored.Uniques.GetValueOrDefault(key);

    public IdempotencyRow? FindIdempotent(string key) =>
        Writes.Idempotent.TryGetValue(key, out var written) ? written : stored.Idempotent.GetValueOrDefault(key);

    private void RefuseRepeatedNumbers(CommitUnit unit)
    {
        for (var i = 0; i < unit.Messages.Length; i++)
        {
            MessageKey key = new(unit.Messages[i].ConversationId, unit.Messages[i].Number);
            var repeated = Writes.Messages.TryGetValue(key, out var written) && written.IsNew;
            for (var j = 0; j < i && !repeated; j++)
                repeated = key == new MessageKey(unit.Messages[j].ConversationId, unit.Messages[j].Number);
            if (repeated) throw new InvalidOperationException($"Message {key} is written twice.");
        }
    }

    private void Accept(CommitUnit unit)
    {
        Writes.Any = true;
        foreach (var customer in unit.Customers) Accept(customer);
        if (unit.Actor is { } actor) Accept(actor);
        foreach (var unique in unit.Uniques) Accept(new UniqueKey(unique.Scope, unique.Name), unique.Value);
        foreach (var move in unit.UniqueMoves) Accept(new UniqueKey(move.Scope, move.Name), move.Value);
        foreach (var message in unit.Messages) Writes.Messages[new(message.ConversationId, message.Number)] = new(message, true);
        foreach (var change in unit.MessageChanges) AcceptChange(change);
        if (unit.Conversation is { } conversation) Accept(conversation);
        if (unit.Deadline is { } deadline) Writes.Deadlines[new(deadline.OwnerKind, deadline.OwnerKey)] = deadline;
        Writes.Outbox.AddRange(unit.Outbox.AsSpan());
        foreach (var ack in unit.Acks) Accept(ack);
        Writes.Facts.AddRange(unit.Facts.AsSpan());
        if (unit.Idempotency is { } idempotency) Writes.Idempotent[idempotency.Key] = idempotency;
    }

    private void Accept(RowWrite<ConversationRow> write)
    {
        var row = write.Row with { Version = write.ExpectedVersion + 1 };
        var before = stored.Conversations.GetValueOrDefault(row.Id);
        var earlier = Writes.Conversations.GetValueOrDefault(row.Id);
        var customer = earlier?.Row.CustomerId ?? before?.CustomerId;
        var moves = customer is not null && customer != row.CustomerId;
        Writes.Conversations[row.Id] = new(row, before, moves || earlier is { Moved: true });
        if (moves) MoveMessages(row);
    }

    /// <summary>Those that the batch wrote so far; the stored ones are moved in the database.</summary>
    private void MoveMessages(ConversationRow row)
    {
        foreach (var (key, message) in Writes.Messages.Where(message => message.Key.ConversationId == row.Id).ToList())
            Writes.Messages[key] = message with { Row = message.Row with { CustomerId = row.CustomerId } };
    }

    private void Accept(RowWrite<CustomerRow> write)
    {
        var row = write.Row with { Version = write.ExpectedVersion + 1 };
        Writes.Customers[row.Id] = new(row, !stored.Customers.ContainsKey(row.Id));
    }

    private void Accept(ActorRow row)
    {
        ActorKey key = new(row.Kind, row.Key);
        Writes.Actors[key] = new(row, !stored.Actors.ContainsKey(key));
    }

    private void Accept(UniqueKey key, string? value) =>
        Writes.Uniques[key] = new(value, !stored.Uniques.ContainsKey(key));

    private void AcceptChange(MessageRow change)
    {
        MessageKey key = new(change.ConversationId, change.Number);
        var isNew = Writes.Messages.TryGetValue(key, out var written) && written.IsNew;
        Writes.Messages[key] = new(change, isNew);
    }

    private void Accept(OutboxAck ack)
    {
        OutboxKey key = new(ack.Sender, ack.Sequence);
        Writes.OutboxChanges[key] = Writes.OutboxChanges.GetValueOrDefault(key, OutboxChange.None).With(ack);
    }
}
