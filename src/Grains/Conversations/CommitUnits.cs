using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>The commit unit of one turn of a conversation.</summary>
internal static class CommitUnits
{
    /// <summary>Outbox entries of one version are numbered inside this.</summary>
    private const long SequencesPerVersion = 64;

    public static CommitUnit Of(ConversationBody? before, ConversationBody after, Change change, DateTimeOffset? deadline) => new()
    {
        Owner = $"{Receivers.Conversation}/{after.State.Id}",
        Guards = [.. change.Guards],
        Conversation = new RowWrite<ConversationRow>(Row(after), before?.State.Version ?? 0),
        Uniques = [.. change.Uniques],
        Messages = [.. change.Messages.Select(message => Row(message, after.State.CustomerId))],
        MessageChanges = [.. change.MessageChanges.Select(message => Row(message, after.State.CustomerId))],
        Deadline = new DeadlineRow(Receivers.Conversation, after.State.Id, deadline),
        Outbox = Outbox(before, after, change),
        Facts = [.. change.Facts.Select(fact => Row(fact with { Version = after.State.Version }))],
    };

    private static ConversationRow Row(ConversationBody body)
    {
        var state = body.State;
        return new ConversationRow
        {
            Id = state.Id,
            Version = state.Version,
            CustomerId = state.CustomerId,
            EntryPointId = state.EntryPointId,
            Channel = body.Channel,
            Medium = state.Medium.ToString(),
            Status = state.Status.ToString(),
            QueueId = state.Waiting?.QueueId ?? state.QueueId,
            OwnerId = state.OwnerId,
            AgentIds = AgentParts.AgentIds(state),
            EnqueuedAt = state.Waiting?.EnqueuedAt,
            StartedAt = state.StartedAt,
            ChangedAt = state.ChangedAt,
            ClosedAt = state.ClosedAt,
            Category = state.Category,
            Body = OmniJson.Write(body),
        };
    }

    private static MessageRow Row(Message message, string customerId) => new()
    {
        ConversationId = message.ConversationId,
        Number = message.Number,
        CustomerId = customerId,
        At = message.At,
        Author = message.Kind == MessageKind.Note ? "note" : OmniJson.Name(message.Author.Kind),
        AuthorId = message.Author.Id,
        Channel = message.Channel,
        Text = message.Text,
        Body = OmniJson.Write(message),
    };

    private static FactRow Row(ConversationFact fact) => new()
    {
        Kind = fact.GetType().Name,
        At = fact.At,
        ConversationId = fact.ConversationId,
        CustomerId = fact.CustomerId,
        QueueId = fact.QueueId,
        AgentId = fact.AgentId,
        Body = OmniJson.Write(fact),
    };

    private static ImmutableArray<OutboxRow> Outbox(ConversationBody? before, ConversationBody after, Change change)
    {
        var rows = ImmutableArray.CreateBuilder<OutboxRow>();
        foreach (var part in PartChanges.Of(before, after, change.Facts))
            Add($"{Receivers.Agent}/{part.AgentId}", nameof(AgentPart), OmniJson.Write(part.Part));
        if (CustomerFacts.Of(before?.State, after.State) is { } fact)
            Add($"{Receivers.Customer}/{after.State.CustomerId}", nameof(CustomerFact), OmniJson.Write(fact));
        return rows.ToImmutable();

        void Add(string receiver, string kind, string body) => rows.Add(new OutboxRow
        {
            Sender = $"{Receivers.Conversation}/{after.State.Id}",
            Sequence = (after.State.Version * SequencesPerVersion) + rows.Count,
            Receiver = receiver,
            Kind = kind,
            Body = body,
        });
    }
}
