using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Conversations;

/// <summary>Which facts become a line of the conversation, as an event that pages put into words or as words for the customer.</summary>
internal static class Lines
{
    public static IEnumerable<Line> Of(ConversationFact fact, Conversation state, ConfigurationSnapshot configuration)
    {
        var texts = configuration.EntryPoint(state.EntryPointId)?.Texts;
        var from = state.Legs.Length > 1 ? state.Legs[^2].Channel : null;
        return Of(fact, texts, id => id is null ? null : configuration.Agent(id)?.DisplayName.For(state.Language) ?? id, from);
    }

    /// <summary>Agents are named as customers may know them.</summary>
    private static IEnumerable<Line> Of(ConversationFact fact, CustomerTexts? texts, Func<string?, string?> agent, string? from) => fact switch
    {
        ConversationStarted { Related: { } related } => [Event("related", ("conversationId", related.To))],
        Enqueued { WhileOwned: false } f => [Event("queued", ("queueId", f.QueueId))],
        OwnershipBegan { Origin: OwnershipOrigin.TakenOver } f =>
            [Event("takenOver", ("agent", agent(f.AgentId)), ("by", agent(f.By))), Event("accepted", ("agent", agent(f.AgentId)))],
        OfferMade { Origin: OfferOrigin.Forced } f => [Event("assigned", ("agent", agent(f.AgentId)), ("by", agent(f.By)))],
        OwnershipBegan { Origin: not (OwnershipOrigin.Started or OwnershipOrigin.Reopened) } f => [Event("accepted", ("agent", agent(f.AgentId)))],
        TransferStarted f => [Event("transferred", ("agent", agent(f.AgentId)), ("queueId", f.ToQueueId), ("to", agent(f.ToAgentId)))],
        ParticipantInvited f => [Event("invited", ("agent", agent(f.AgentId)), ("by", agent(f.InvitedBy)), ("role", OmniJson.Name(f.Role)))],
        ParticipantJoined { Barged: true } f => [Event("bargedIn", ("agent", agent(f.AgentId))), Event("joined", ("agent", agent(f.AgentId)))],
        ParticipantJoined f => [Event(f.Role == ParticipantRole.Conference ? "joined" : "consulting", ("agent", agent(f.AgentId)))],
        ParticipantRoleChanged { Role: ParticipantRole.Conference } f => [Event("joined", ("agent", agent(f.AgentId)))],
        ParticipantRoleChanged f => [Event("left", ("agent", agent(f.AgentId))), Event("consulting", ("agent", agent(f.AgentId)))],
        ParticipantLeft f when Parting(f) is { } what => [Event(what, ("agent", agent(f.AgentId)))],
        TransferEnded { Outcome: TransferOutcome.CalledOff } f => [Event("transferCalledOff", ("agent", agent(f.AgentId)))],
        TransferEnded { Outcome: TransferOutcome.Returned } f => [Event("transferReturned", ("agent", agent(f.AgentId)))],
        OwnershipEnded f when OwnershipEnds.BackInLine.Contains(f.Reason) =>
            [Event("agentLeft", ("agent", agent(f.AgentId))), Event("requeued", ("reason", OmniJson.Name(f.Reason)))],
        // The number tells every reader, also one who was away, which of the messages that they have is gone.
        MessageRecalled f => [Event("recalled", ("agent", agent(f.AgentId)), ("number", f.Number.ToString(CultureInfo.InvariantCulture)))],
        LegAdded f => [Event("channelSwitched", ("from", from), ("to", f.Channel))],
        Reopened f => [Event("reopened", ("agent", agent(f.By)))],
        CustomerReminded => [Words(texts?.Reminder)],
        FlowedOut { Action: ExitAction.Queue, Trigger: null } f => [Event("moved", ("queueId", f.ToQueueId))],
        FlowedOut { Action: ExitAction.LeaveMessage or ExitAction.Callback } f =>
            [Words(Left(f.Trigger, Deferring.MediumFor(f.Action, f.Medium), texts))],
        FlowedOut { Action: ExitAction.Refuse } f => [Words(Refused(f.Trigger, texts))],
        OfferMade f => [Event("offered", ("agent", agent(f.AgentId)))],
        OfferLapsed f => [Event("missed", ("agent", agent(f.AgentId)))],
        OfferRejected f => [Event("rejected", ("agent", agent(f.AgentId)))],
        WrapUpEnded { Reason: WrapUpEnd.Done or WrapUpEnd.Time } f =>
            [Event("wrapUp", ("agent", agent(f.AgentId)), ("code", f.Code == Wrapping.NoneGiven ? "none" : f.Code), ("formId", f.FormId), ("category", f.Category))],
        Parked { ForWords: true } => [Event("parked")],
        Parked f => [Event("parked", ("until", f.Until.ToString("O", CultureInfo.InvariantCulture)))],
        Unparked f => [Event("unparked", ("reason", OmniJson.Name(f.Reason)))],
        RatingAsked f => [Event("ratingAsked", ("agent", agent(f.AgentId)))],
        Rated f => [Event("rated", ("stars", f.Stars.ToString(CultureInfo.InvariantCulture)))],
        ConversationClosed f => [Event("closed", ("reason", OmniJson.Name(f.Reason)))],
        _ => [],
    };

    /// <summary>Who becomes the owner, or goes because it ends or moves, is told of by that; null = no line.</summary>
    private static string? Parting(ParticipantLeft left) => left.Reason switch
    {
        ParticipantEnd.Left or ParticipantEnd.Removed => left.Role == ParticipantRole.Conference ? "left" : "consulted",
        ParticipantEnd.Declined => "declined",
        ParticipantEnd.Lapsed => "unanswered",
        ParticipantEnd.Withdrawn => "uninvited",
        _ => null,
    };

    public static LocalizedText? Refused(ExitTrigger? trigger, CustomerTexts? texts) => trigger switch
    {
        ExitTrigger.Closed => texts?.AfterHours,
        ExitTrigger.NobodySignedIn => texts?.Unstaffed,
        _ => texts?.Busy,
    };

    /// <summary>What a customer reads who leaves a task or a callback of that medium behind.</summary>
    public static LocalizedText? Left(ExitTrigger? trigger, Medium medium, CustomerTexts? texts) => trigger switch
    {
        _ when medium == Medium.Callback => texts?.CalledBack,
        ExitTrigger.Closed or ExitTrigger.NobodySignedIn => Refused(trigger, texts),
        _ => texts?.MessageKept,
    };

    private static Line Event(string name, params ReadOnlySpan<(string Key, string? Value)> values)
    {
        var found = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (key, value) in values) if (value is not null) found[key] = value;
        return new Line(name, found.ToImmutable(), null);
    }

    public static Line Listening(string by) => Event("listening", ("by", by));

    public static Line Words(LocalizedText? text) => new(null, ImmutableDictionary<string, string>.Empty, text);
}
