using System.Globalization;

namespace OmniContact.Storage.Tests.Models;

/// <summary>What the contract says, in dictionaries: one unit after another, no batches, no database.</summary>
internal sealed class ModelStore
{
    public Dictionary<string, ConversationRow> Conversations { get; } = [];
    public Dictionary<string, CustomerRow> Customers { get; } = [];
    public Dictionary<string, long> Epochs { get; } = [];
    public Dictionary<string, string?> Bodies { get; } = [];
    public Dictionary<string, string> Uniques { get; } = [];
    public SortedDictionary<(string Conversation, long Number), MessageRow> Messages { get; } = [];
    public Dictionary<string, DateTimeOffset> Deadlines { get; } = [];
    public SortedDictionary<(string Sender, long Sequence), OutboxRow> Outbox { get; } = [];
    public List<string> Facts { get; } = [];
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>The outcome in words; <c>rejected</c> where the store throws.</summary>
    public string Commit(CommitUnit unit)
    {
        if (Refusal(unit) is { } refusal) return refusal.ToString();
        if (IsRejected(unit)) return "rejected";
        Apply(unit);
        return CommitOutcome.Committed.ToString();
    }

    public long BeginEpoch(string actor) => Epochs[actor] = Epochs.GetValueOrDefault(actor) + 1;

    private CommitOutcome? Refusal(CommitUnit unit)
    {
        if (unit.Idempotency is { } own && Answers.TryGetValue(own.Key, out var answer)) return new(CommitStatus.IdempotencyKeyUsed, own.Key, answer);
        Dictionary<string, string> names = new(Uniques);
        foreach (var unique in unit.Uniques)
        {
            var name = $"{unique.Scope}/{unique.Name}";
            if (!names.TryAdd(name, unique.Value)) return new(CommitStatus.NameTaken, name, names[name]);
        }
        foreach (var move in unit.UniqueMoves)
        {
            var name = $"{move.Scope}/{move.Name}";
            if (Uniques.GetValueOrDefault(name) != move.Expected) return new(CommitStatus.NameTaken, name, Uniques.GetValueOrDefault(name));
        }
        IEnumerable<(string Actor, long Epoch)> epochs = unit.Guards.Select(guard => ($"{guard.Kind}/{guard.Key}", guard.Epoch));
        if (unit.Actor is { } actor) epochs = epochs.Append(($"{actor.Kind}/{actor.Key}", actor.Epoch));
        foreach (var (name, epoch) in epochs)
            if (Epochs.GetValueOrDefault(name) != epoch) return new(CommitStatus.StaleEpoch, name, Text(Epochs.GetValueOrDefault(name)));
        if (unit.Conversation is { } row && (Conversations.GetValueOrDefault(row.Row.Id)?.Version ?? 0) is var version && version != row.ExpectedVersion)
            return new(CommitStatus.StaleVersion, $"conversation/{row.Row.Id}", Text(version));
        foreach (var customer in unit.Customers)
            if ((Customers.GetValueOrDefault(customer.Row.Id)?.Version ?? 0) is var current && current != customer.ExpectedVersion)
                return new(CommitStatus.StaleVersion, $"customer/{customer.Row.Id}", Text(current));
        return null;
    }

    private bool IsRejected(CommitUnit unit)
    {
        var added = unit.Messages.Select(message => (message.ConversationId, message.Number)).ToList();
        return added.Distinct().Count() != added.Count
            || added.Exists(Messages.ContainsKey)
            || unit.MessageChanges.Any(change => !Messages.ContainsKey((change.ConversationId, change.Number)) && !added.Contains((change.ConversationId, change.Number)))
            || unit.Outbox.Any(entry => Outbox.ContainsKey((entry.Sender, entry.Sequence)));
    }

    private void Apply(CommitUnit unit)
    {
        foreach (var customer in unit.Customers) Customers[customer.Row.Id] = customer.Row with { Version = customer.ExpectedVersion + 1 };
        if (unit.Actor is { } actor) Bodies[$"{actor.Kind}/{actor.Key}"] = actor.Body;
        foreach (var unique in unit.Uniques) Uniques[$"{unique.Scope}/{unique.Name}"] = unique.Value;
        foreach (var move in unit.UniqueMoves)
        {
            if (move.Value is null) Uniques.Remove($"{move.Scope}/{move.Name}");
            else Uniques[$"{move.Scope}/{move.Name}"] = move.Value;
        }
        foreach (var message in unit.Messages.Concat(unit.MessageChanges)) Messages[(message.ConversationId, message.Number)] = message;
        if (unit.Conversation is { } write)
        {
            var row = write.Row with { Version = write.ExpectedVersion + 1 };
            var moved = Conversations.TryGetValue(row.Id, out var before) && before.CustomerId != row.CustomerId;
            Conversations[row.Id] = row;
            if (moved)
                foreach (var key in Messages.Keys.Where(key => key.Conversation == row.Id).ToList()) Messages[key] = Messages[key] with { CustomerId = row.CustomerId };
        }
        if (unit.Deadline is { } deadline)
        {
            if (deadline.DueAt is { } due) Deadlines[deadline.OwnerKey] = due;
            else Deadlines.Remove(deadline.OwnerKey);
        }
        foreach (var entry in unit.Outbox) Outbox[(entry.Sender, entry.Sequence)] = entry;
        foreach (var ack in unit.Acks) Apply(ack);
        Facts.AddRange(unit.Facts.Select(fact => fact.Kind));
        if (unit.Idempotency is { } own) Answers[own.Key] = own.Answer;
    }

    private void Apply(OutboxAck ack)
    {
        if (!Outbox.TryGetValue((ack.Sender, ack.Sequence), out var entry)) return;
        if (!ack.Retry && ack.DeadBecause is null) Outbox.Remove((ack.Sender, ack.Sequence));
        else Outbox[(ack.Sender, ack.Sequence)] = entry with { Attempts = entry.Attempts + (ack.Retry ? 1 : 0), DeadBecause = ack.DeadBecause ?? entry.DeadBecause };
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
