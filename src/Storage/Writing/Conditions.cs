using System.Globalization;

namespace OmniContact.Storage.Writing;

/// <summary>
/// The conditions of a unit. A repeat is reported as such first (it gets the first answer), then a passed epoch, then a
/// passed version.
/// </summary>
internal static class Conditions
{
    public static CommitOutcome? Refusal(Batch batch, CommitUnit unit) =>
        UsedKey(batch, unit) ?? TakenName(batch, unit) ?? MovedName(batch, unit)
        ?? PassedEpoch(batch, unit) ?? PassedVersion(batch, unit);

    private static CommitOutcome? UsedKey(Batch batch, CommitUnit unit) =>
        unit.Idempotency is { } own && batch.FindIdempotent(own.Key) is { } first
            ? new(CommitStatus.IdempotencyKeyUsed, own.Key, first.Answer)
            : null;

    private static CommitOutcome? TakenName(Batch batch, CommitUnit unit)
    {
        for (var i = 0; i < unit.Uniques.Length; i++)
        {
            var unique = unit.Uniques[i];
            var existing = batch.FindUnique(new(unique.Scope, unique.Name)) ?? EarlierInUnit(unit, i);
            if (existing is not null) return new(CommitStatus.NameTaken, $"{unique.Scope}/{unique.Name}", existing);
        }
        return null;
    }

    private static string? EarlierInUnit(CommitUnit unit, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (unit.Uniques[i].Scope == unit.Uniques[index].Scope && unit.Uniques[i].Name == unit.Uniques[index].Name)
                return unit.Uniques[i].Value;
        }
        return null;
    }

    private static CommitOutcome? MovedName(Batch batch, CommitUnit unit)
    {
        foreach (var move in unit.UniqueMoves)
        {
            var existing = batch.FindUnique(new(move.Scope, move.Name));
            if (existing != move.Expected) return new(CommitStatus.NameTaken, $"{move.Scope}/{move.Name}", existing);
        }
        return null;
    }

    private static CommitOutcome? PassedEpoch(Batch batch, CommitUnit unit)
    {
        foreach (var guard in unit.Guards)
        {
            if (Passed(batch, guard.Kind, guard.Key, guard.Epoch) is { } refusal) return refusal;
        }
        return unit.Actor is { } actor ? Passed(batch, actor.Kind, actor.Key, actor.Epoch) : null;
    }

    private static CommitOutcome? Passed(Batch batch, string kind, string key, long epoch)
    {
        var current = batch.FindActor(new(kind, key))?.Epoch ?? 0;
        return current == epoch ? null : new(CommitStatus.StaleEpoch, $"{kind}/{key}", Text(current));
    }

    private static CommitOutcome? PassedVersion(Batch batch, CommitUnit unit)
    {
        if (unit.Conversation is { } conversation)
        {
            var current = batch.ConversationVersion(conversation.Row.Id);
            if (current != conversation.ExpectedVersion) return Stale("conversation", conversation.Row.Id, current);
        }
        foreach (var customer in unit.Customers)
        {
            var current = batch.CustomerVersion(customer.Row.Id);
            if (current != customer.ExpectedVersion) return Stale("customer", customer.Row.Id, current);
        }
        return null;
    }

    private static CommitOutcome Stale(string kind, string id, long current) =>
        new(CommitStatus.StaleVersion, $"{kind}/{id}", Text(current));

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
