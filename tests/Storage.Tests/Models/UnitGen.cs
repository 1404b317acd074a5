using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Models;

/// <summary>Random units over so few keys and versions that conditions hold and fail about as often.</summary>
internal static class UnitGen
{
    private static readonly Gen<string> Key = Gen.Elements("1", "2", "3");
    private static readonly Gen<long> Small = Gen.Elements(0L, 0L, 0L, 1L, 1L, 2L, 3L);

    public static Gen<History> History(int length) => Unit.ArrayOf(length).Select(units => new History(units));

    private static Gen<CommitUnit> Unit =>
        from owner in Key
        from conversation in Maybe(ConversationWrite, 3)
        from customers in Few(CustomerWrite, 1)
        from guards in Few(from key in Key from epoch in Small select new EpochGuard("queue", key, epoch), 1)
        from actor in Maybe(from key in Key from epoch in Small from body in Key select new ActorRow("queue", key, epoch, body), 1)
        from uniques in Few(from name in Key from value in Key select new UniqueRow("id", name, value), 1)
        from moves in Few(from name in Key from expected in Key from value in Maybe(Key, 2) select new UniqueMove("id", name, expected, value), 1)
        from messages in Few(Message, 2)
        from changes in Few(Message, 1)
        from deadline in Maybe(from key in Key from second in Maybe(Small.Select(value => (long?)value), 3) select Due(key, second), 2)
        from outbox in Few(from sender in Key from sequence in Small select Make.Outbox($"conversation/{sender}", sequence), 1)
        from acks in Few(from sender in Key from sequence in Small from retry in Gen.Elements(true, false) from dead in Maybe(Key, 1) select new OutboxAck($"conversation/{sender}", sequence, retry, dead), 1)
        from facts in Few(Key.Select(Make.Fact), 1)
        from answer in Maybe(from key in Key from body in Key select new IdempotencyRow(key, "h", body, Make.Start), 1)
        select new CommitUnit
        {
            Owner = $"history/{owner}", Conversation = conversation, Customers = customers, Guards = guards, Actor = actor, Uniques = uniques,
            UniqueMoves = moves, Messages = messages, MessageChanges = changes, Deadline = deadline, Outbox = outbox, Acks = acks,
            Facts = facts, Idempotency = answer,
        };

    private static Gen<RowWrite<ConversationRow>> ConversationWrite =>
        from key in Key
        from version in Small
        from customer in Key
        from agents in Few(Key, 2)
        from status in Gen.Elements("Queued", "Active", "Closed")
        select new RowWrite<ConversationRow>(Make.Conversation(key, status, customer: customer) with { AgentIds = [.. agents.Distinct()] }, version);

    private static Gen<RowWrite<CustomerRow>> CustomerWrite =>
        from key in Key from version in Small from name in Key select new RowWrite<CustomerRow>(Make.Customer(key, name), version);

    private static Gen<MessageRow> Message =>
        from conversation in Key from number in Gen.Choose(1, 12) from text in Key select Make.Message(conversation, number, text);

    private static DeadlineRow Due(string key, long? second) => new("conversation", key, second is { } s ? Make.Start.AddSeconds(s) : null);

    /// <summary>Null, or with <paramref name="weight"/> times the chance a value.</summary>
    private static Gen<T?> Maybe<T>(Gen<T> value, int weight) =>
        Gen.Frequency((3, Gen.Constant(default(T))), (weight, value.Select(found => (T?)found)));

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> item, int most) =>
        Gen.Frequency(
            (3, Gen.Constant(ImmutableArray<T>.Empty)),
            (1, from count in Gen.Choose(1, most) from items in item.ArrayOf(count) select items.ToImmutableArray()));
}
