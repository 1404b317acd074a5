using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Tests.Matching;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class CentreRun
{
    private void Arrive(Step step)
    {
        if (_centre.Alive.Count >= MostOpen) return;
        var medium = (Medium)(step.A % 10 is var m and < 7 ? m : (int)Medium.Chat);
        var id = $"c{++_conversations:0000}";
        var start = new NewConversation
        {
            Id = id, CustomerId = $"k{step.B % 30}", EntryPointId = "web", Brand = "b", Medium = medium,
            Leg = medium == Medium.Task ? null : Leg("l1", medium),
            Credits = [new("tier", step.C % 5 == 0 ? 60 : 0)],
            DueAt = medium == Medium.Callback && step.D % 2 == 0 ? Now.AddSeconds(step.D % 90) : null,
        };
        if (step.D % 23 == 0) ByAgent(start, step);
        else
        {
            var begun = Starting.Inbound(start, Now);
            _centre.Apply(begun);
            _centre.Enter(begun.State, step.B % 3 == 0 ? CentreGen.Service : CentreGen.Sales, Skills(step), Wanted(step));
        }
    }

    private void ByAgent(NewConversation start, Step step)
    {
        var agent = Of(CentreGen.Agents, step.B)!;
        if (!HasRoom(agent, start.Medium)) return;
        _centre.Apply(Starting.ByAgent(start with { DueAt = null }, agent, CentreGen.Sales, Cost(agent, start.Medium), Now));
    }

    private void CustomerActs(Step step)
    {
        if ((step.D % 6 == 0 ? Closed(step.A) : Any(step.A, c => c.Status != ConversationStatus.Closed)) is not { } c) return;
        switch (step.B % 10)
        {
            case 0: _centre.Apply(Closing.CustomerLeft(c, _centre.Settings(c), Now)); break;
            case 1: _centre.Apply(Closing.CustomerAway(c, Now)); break;
            case 2: _centre.Apply(Closing.CustomerBack(c, Now)); break;
            case 3 or 4: Joins(c, step); break;
            default: Writes(c, step); break;
        }
    }

    private Conversation? Closed(int choice) => Of(_centre.Conversations.Values.Where(c => c.Status == ConversationStatus.Closed).TakeLast(20).ToList(), choice);

    private void Joins(Conversation c, Step step)
    {
        if (c.Status == ConversationStatus.Closed || c.Medium is Medium.Callback or Medium.Task) return;
        var leg = Leg($"l{c.Legs.Length + 1}", step.C % 2 == 0 ? Medium.Voice : Medium.Chat, LegState.Ringing);
        _centre.Apply(Legs.Add(c, leg, null, c.OwnerId is { } owner ? _centre.Profile(owner) : null, _centre.Settings(c), Now));
    }

    private void Writes(Conversation c, Step step)
    {
        var message = new IncomingMessage("l1", step.C % 4 == 0 ? "谢谢" : "where is it?");
        var kind = Reopening.Of(c, message, _centre.Settings(c), Now);
        if (kind == ReopenKind.Over || (kind == ReopenKind.ToQueue && !Reopens(c))) return;
        _centre.Apply(Messaging.FromCustomer(_centre.Conversations[c.Id], message, _centre.Settings(_centre.Conversations[c.Id]), Now));
    }

    /// <summary>Back to its queue, with its last owner preferred.</summary>
    private bool Reopens(Conversation c)
    {
        if (c.QueueId is not { } queueId || _centre.Walk(Route.To(queueId), c, EntryReason.Reopened) is not { Action: ExitAction.Queue } placement) return false;
        ImmutableArray<WantedAgent> wanted = c.LastOwnerId is { } last ? [new WantedAgent(last, StickyRule.LastAgent)] : [];
        return _centre.Apply(Reopening.Reopen(c, _centre.Entry(placement, c, wanted), Now));
    }

    private void Credit(Step step)
    {
        if (Any(step.A, c => c.Status != ConversationStatus.Closed) is not { } c) return;
        _centre.Apply(step.B % 3 == 0
            ? Crediting.Supervise(c, "sue", step.C % 4 == 0 ? null : step.C % 400, Now)
            : Crediting.Set(c, "rule:1", (step.C % 200) - 60, Now));
    }

    private Leg Leg(string id, Medium medium, LegState state = LegState.Connected) => new()
    {
        Id = id, EntryPointId = "web", Channel = "web", Medium = medium, Address = "v1", State = state, StartedAt = Now,
    };

    private static ImmutableArray<WantedAgent> Wanted(Step step) =>
        step.C / 7 % 4 == 0 ? [new WantedAgent(Of(CentreGen.Agents, step.C / 29)!, StickyRule.Dedicated)] : [];

    private static ImmutableDictionary<string, int> Skills(Step step) => step.D / 23 % 3 == 0
        ? ImmutableDictionary<string, int>.Empty
        : ImmutableDictionary<string, int>.Empty.Add(Of(CentreGen.Skills, step.D)!, 1 + (step.D / 71 % 2));
}
