using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Alerts;
using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>The commit unit of one turn of a conversation.</summary>
internal static class CommitUnits
{
    /// <summary>Outbox entries of one version are numbered inside this.</summary>
    private const long SequencesPerVersion = 64;

    /// <param name="before">As it was stored; null where it begins.</param>
    /// <param name="after">As it is to be.</param>
    /// <param name="change">The turn.</param>
    /// <param name="deadline">When it has to be woken next.</param>
    /// <param name="alerts">All servers know who is told of silent agents.</param>
    public static CommitUnit Of(ConversationBody? before, ConversationBody after, Change change, DateTimeOffset? deadline, bool alerts) => new()
    {
        Owner = $"{Receivers.Conversation}/{after.State.Id}",
        Guards = [.. change.Guards],
        Conversation = new RowWrite<ConversationRow>(ConversationRows.Of(after), before?.State.Version ?? 0),
        Uniques = [.. change.Uniques],
        Messages = [.. change.Messages.Select(message => ConversationRows.Of(message, after.State.CustomerId))],
        MessageChanges = [.. change.MessageChanges.Select(message => ConversationRows.Of(message, after.State.CustomerId))],
        Deadline = new DeadlineRow(Receivers.Conversation, after.State.Id, deadline),
        Outbox = Outbox(before, after, change, alerts),
        Facts = [.. change.Facts.Select(fact => ConversationRows.Of(fact with { Version = after.State.Version }))],
    };

    private static ImmutableArray<OutboxRow> Outbox(ConversationBody? before, ConversationBody after, Change change, bool alerts)
    {
        var rows = ImmutableArray.CreateBuilder<OutboxRow>();
        foreach (var part in PartChanges.Of(before, after, change.Facts))
            Add($"{Receivers.Agent}/{part.AgentId}", nameof(AgentPart), OmniJson.Write(part.Part));
        foreach (var message in change.Messages)
            foreach (var agentId in message.Mentions)
                Add($"{Receivers.Agent}/{agentId}", nameof(Mention), OmniJson.Write(MentionOf(message, after)));
        foreach (var silence in change.Facts.OfType<AgentSilenceAlerted>().Where(_ => alerts))
            Add($"{Receivers.Alerts}/{IAlertsGrain.Only}", nameof(AgentSilence), OmniJson.Write(new AgentSilence(after.State.Id, silence.AgentId, after.State.QueueId, silence.At)));
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

    private static Mention MentionOf(Message note, ConversationBody after) => new()
    {
        ConversationId = note.ConversationId,
        Number = note.Number,
        At = note.At,
        ByAgentId = note.Author.Id ?? "",
        By = note.Author.Name ?? "",
        CustomerName = after.Customer.Name,
        Words = note.Text[..Math.Min(note.Text.Length, Mention.MostWords)],
    };
}
