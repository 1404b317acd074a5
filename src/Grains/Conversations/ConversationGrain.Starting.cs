using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Rules;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<InboundReceipt>> Start(StartConversation start)
    {
        if (_body is not null) return await Receive(start.Inbound);
        if (InboundRules.Fault(start.Inbound) is { } fault) return fault;
        if (Settings.EntryPoint(start.Inbound.EntryPointId) is not { } entryPoint || (entryPoint.Simulated && !start.Inbound.Simulated))
            return new Refusal(RefusalKind.NotFound, $"there is no entry point '{start.Inbound.EntryPointId}'");
        return await Retried(() => TryStart(start, entryPoint));
    }

    private async Task<Result<InboundReceipt>> TryStart(StartConversation start, EntryPoint entryPoint)
    {
        var rules = EntryDecisions.Of(start, entryPoint, Settings, time.GetUtcNow());
        var change = Begin(start, entryPoint, rules, null);
        var queueId = rules?.QueueId ?? entryPoint.DefaultQueueId;
        var firstChoice = start.Inbound.PreferredAgentId ?? rules?.PreferredAgentId;
        var placed = await Place(Route.To(queueId), change, start.Customer, firstChoice);
        var left = placed.Placement is { Action: ExitAction.LeaveMessage or ExitAction.Callback } way ? way : null;
        if (left is not null)
        {
            // Nobody serves it live now: what the customer leaves waits for the queue's people.
            change = Begin(start, entryPoint, rules, left);
            placed = await Place(Route.To(LeftIn(left)), change, start.Customer, reason: EntryReason.Overflow);
        }
        Enter(change, placed, entryPoint, rules, left);
        return await Stored(start.Inbound, change, start.Customer);
    }

    private static string LeftIn(Placement left) => left.QueueId ?? left.CameFrom[^1];

    /// <param name="start">Who and what.</param>
    /// <param name="entryPoint">Where.</param>
    /// <param name="rules">What the entry rules decided.</param>
    /// <param name="left">The exit by which the customer leaves something behind; null = the customer waits.</param>
    private Change Begin(StartConversation start, EntryPoint entryPoint, RuleDecision? rules, Placement? left)
    {
        var (inbound, now) = (start.Inbound, time.GetUtcNow());
        var medium = left is null ? inbound.Medium : Deferring.MediumFor(left.Action, inbound.Medium);
        var leg = InboundMessages.NewLeg(inbound, now, ended: left is not null);
        var begun = Starting.Inbound(new NewConversation
        {
            Id = Key,
            CustomerId = start.Customer.Id,
            EntryPointId = entryPoint.Id,
            Brand = entryPoint.Brand,
            Language = inbound.Language ?? start.Customer.Language ?? entryPoint.Language,
            Medium = medium,
            Leg = leg,
            DueAt = left is not null && medium == Medium.Callback ? Settings.Configured(LeftIn(left))?.OpensAfter(now) : null,
            Credits = [.. Settings.TierCredit(start.Customer.Tier), .. rules?.Credits ?? []],
            Attributes = inbound.Attributes,
            RequiredSkills = rules?.RequiredSkills ?? ImmutableDictionary<string, int>.Empty,
            Simulated = inbound.Simulated,
            HasPage = inbound.HasPage,
            Related = start.Related,
        }, now);
        var change = new Change(begun.State);
        change.Apply(begun);
        if (inbound.Message is not null)
            InboundMessages.Receive(change, inbound, leg, start.Customer, Routing.Queues.QueueSettings.Fallback, now);
        return change;
    }

    /// <summary>Into the queue that admitted it; where the way ends elsewhere it is politely refused.</summary>
    private void Enter(Change change, Placed placed, EntryPoint entryPoint, RuleDecision? rules, Placement? left)
    {
        var (now, medium) = (time.GetUtcNow(), change.State.Medium);
        if (placed.Entry is { } entry)
        {
            change.Apply(Queueing.Enqueue(change.State, entry, now));
            if (left is not null)
                change.Line(number => LineMessages.Of(Lines.Words(Lines.Left(left.Because, medium, entryPoint.Texts)), change.State, number));
            return;
        }
        change.Line(number => LineMessages.Of(
            Lines.Words(Lines.Refused(placed.Placement?.Because, entryPoint.Texts)), change.State, number));
        change.Apply(Closing.Close(change.State, null, CloseReason.Refused, Routing.Queues.QueueSettings.Fallback, now));
    }
}
