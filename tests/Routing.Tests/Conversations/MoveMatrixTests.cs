using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using static OmniContact.Routing.Tests.Conversations.Sample;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>Every command in every state: where it leads, or that it is refused and changes nothing.</summary>
public sealed class MoveMatrixTests
{
    /// <summary>The state after the command; <c>=</c> nothing to do, <c>-</c> refused.</summary>
    private const string Table =
        """
        command           | New    | Bot    | Queued  | Offered | Active | Parked | Closed
        to bot            | Bot    | =      | Bot     | -       | -      | -      | -
        enqueue           | Queued | Queued | -       | -       | -      | -      | -
        requeue           | -      | -      | -       | -       | Queued | Queued | -
        move              | -      | -      | Queued  | -       | -      | -      | -
        move to bot       | -      | -      | Bot     | -       | -      | -      | -
        refuse            | -      | -      | Closed  | -       | -      | -      | -
        offer             | -      | -      | Offered | -       | -      | -      | -
        accept            | -      | -      | -       | Active  | -      | -      | -
        accept by another | -      | -      | -       | -       | -      | -      | -
        reject            | -      | -      | -       | Queued  | -      | -      | -
        rescind           | =      | =      | =       | Queued  | =      | =      | =
        claim             | -      | -      | Active  | -       | -      | -      | -
        assign            | -      | -      | Active  | Active  | -      | -      | -
        take over         | -      | -      | -       | -       | Active | Active | -
        transfer to queue | -      | -      | -       | -       | Queued | -      | -
        transfer to agent | -      | -      | -       | -       | Active | -      | -
        cancel transfer   | -      | -      | -       | -       | =      | =      | -
        invite            | -      | -      | -       | -       | Active | -      | -
        join              | -      | -      | -       | -       | -      | -      | -
        barge in          | -      | -      | -       | -       | Active | -      | -
        leave             | -      | -      | -       | -       | -      | -      | -
        depart            | =      | =      | =       | =       | =      | =      | =
        park              | -      | -      | -       | -       | Parked | -      | -
        park for words    | -      | -      | -       | -       | Parked | -      | -
        unpark            | -      | -      | -       | -       | -      | Active | -
        acknowledge       | -      | -      | -       | -       | =      | =      | -
        customer writes   | New    | Bot    | Queued  | Offered | Active | Active | Active
        customer thanks   | New    | Bot    | Queued  | Offered | Active | Active | Closed
        agent writes      | -      | -      | -       | -       | Active | Parked | -
        another writes    | -      | -      | -       | -       | -      | -      | -
        bot writes        | -      | Bot    | -       | -       | -      | -      | -
        system writes     | New    | Bot    | Queued  | Offered | Active | Parked | Closed
        note              | New    | Bot    | Queued  | Offered | Active | Parked | Closed
        customer calls    | New    | Bot    | Queued  | Queued  | Active | Active | Active
        connect leg       | =      | =      | =       | =       | =      | =      | =
        end leg           | Closed | Closed | Closed  | Closed  | Closed | Parked | Closed
        extend wrap-up    | -      | -      | -       | -       | -      | -      | Closed
        finish wrap-up    | -      | -      | -       | -       | -      | -      | Closed
        credit            | New    | Bot    | Queued  | Offered | Active | Parked | -
        supervise credit  | New    | Bot    | Queued  | Offered | Active | Parked | -
        resolve           | -      | Closed | -       | -       | Closed | Closed | -
        resolve by another| -      | -      | -       | -       | -      | -      | -
        end as silent     | -      | Closed | Closed  | -       | Closed | Closed | -
        end as refused    | Closed | Closed | Closed  | -       | -      | -      | -
        end as flowed out | Closed | Closed | Closed  | -       | -      | -      | -
        end as spam       | Closed | Closed | Closed  | -       | Closed | Closed | -
        end as abandoned  | -      | -      | -       | -       | -      | -      | -
        customer left     | Closed | Closed | Closed  | Closed  | Closed | Closed | -
        customer away     | New    | Bot    | Queued  | Offered | Active | Parked | =
        customer back     | =      | =      | =       | =       | =      | =      | =
        reopen            | -      | -      | -       | -       | -      | -      | Queued
        reopen by owner   | -      | -      | -       | -       | -      | -      | Active
        reopen by another | -      | -      | -       | -       | -      | -      | -
        ask for a rating  | -      | -      | -       | -       | Active | -      | -
        rate              | -      | -      | -       | -       | -      | -      | Closed
        wake              | =      | =      | =       | =       | =      | =      | =
        """;

    private static readonly DateTimeOffset Now = At(12);

    private static readonly ImmutableDictionary<string, Func<Conversation, Decision>> Commands = new Dictionary<string, Func<Conversation, Decision>>
    {
        ["to bot"] = c => Bots.Enter(c, "bot", Now),
        ["enqueue"] = c => Queueing.Enqueue(c, new() { QueueId = "returns" }, Now),
        ["requeue"] = c => Queueing.Requeue(c, "ann", new() { QueueId = "returns" }, 60, Now),
        ["move"] = c => Queueing.Move(c, To("overflow"), Queue, Now),
        ["move to bot"] = c => Queueing.Move(c, new() { Action = Routing.Queues.ExitAction.Bot, BotId = "bot" }, Queue, Now),
        ["refuse"] = c => Queueing.Move(c, new() { Action = Routing.Queues.ExitAction.Refuse }, Queue, Now),
        ["offer"] = c => Offering.Make(c, Terms("bob", 12), Queue, Now),
        ["accept"] = c => Offering.Accept(c, "ann", 1, Queue, Now),
        ["accept by another"] = c => Offering.Accept(c, "bob", 1, Queue, Now),
        ["reject"] = c => Offering.Reject(c, "ann", 1, null, 0, Queue, Now),
        ["rescind"] = c => Offering.Rescind(c, "ann", 1, RescindReason.AgentGone, Now),
        ["claim"] = c => Claims.Pull(c, Claim("bob", c.Fence), Queue, Now),
        ["assign"] = c => Claims.Force(c, Claim("bob", c.Fence, "sue"), Queue, Now),
        ["take over"] = c => Claims.TakeOver(c, Claim("sue", c.Fence, "sue"), Queue, Now),
        ["transfer to queue"] = c => Transfers.ToQueue(c, "ann", new() { QueueId = "overflow" }, Admitted("overflow"), Queue, Now),
        ["transfer to agent"] = c => Transfers.ToAgent(c, "ann", "bob", "returns", Queue, Now),
        ["cancel transfer"] = c => Transfers.Cancel(c, "ann", Now),
        ["invite"] = c => Conferencing.Invite(
            c, "ann", new() { AgentId = "bob", Role = ParticipantRole.Conference, Units = 33, ExpiresAt = At(32) }, Now),
        ["join"] = c => Conferencing.Join(c, "bob", Now),
        ["barge in"] = c => Conferencing.Barge(c, "sue", 33, Now),
        ["depart"] = c => Conferencing.Depart(c, "ann", null, Now),
        ["leave"] = c => Conferencing.Leave(c, "ann", "ann", Queue, Now),
        ["park"] = c => Parking.Park(c, "ann", At(7200), Now),
        ["park for words"] = c => Parking.Park(c, "ann", Parking.UntilWords, Now),
        ["unpark"] = c => Parking.Unpark(c, "ann", Now),
        ["acknowledge"] = c => Activity.Acknowledge(c, "ann", Now),
        ["customer writes"] = c => Messaging.FromCustomer(c, new("l1", "where is it?"), Queue, Now),
        ["customer thanks"] = c => Messaging.FromCustomer(c, new("l1", "好的，谢谢！"), Queue, Now),
        ["agent writes"] = c => Messaging.FromAgent(c, "ann", "l1", Moves.Profile, Now),
        ["another writes"] = c => Messaging.FromAgent(c, "bob", "l1", Moves.Profile, Now),
        ["bot writes"] = c => Messaging.FromBot(c, "bot", "l1", Now),
        ["system writes"] = c => Messaging.FromSystem(c, "l1", Now),
        ["note"] = c => Messaging.Note(c, "bob", Now),
        ["customer calls"] = c => Legs.Add(c, Leg("l2", Medium.Voice, LegState.Ringing), null, new CapacityProfile { Id = "p" }, Queue, Now),
        ["connect leg"] = c => Legs.Connect(c, "l1", Moves.Profile, Now),
        ["end leg"] = c => Legs.End(c, "l1", null, Queue, Now),
        ["extend wrap-up"] = c => Wrapping.Extend(c, "ann", 30, Queue.WrapUp, Now),
        ["finish wrap-up"] = c => Wrapping.Finish(c, "ann", "done", Queue.WrapUp, Now),
        ["credit"] = c => Crediting.Set(c, "tier", 300, Now),
        ["supervise credit"] = c => Crediting.Supervise(c, "sue", 300, Now),
        ["resolve"] = c => Closing.Close(c, null, CloseReason.Resolved, Queue, Now),
        ["resolve by another"] = c => Closing.Close(c, "bob", CloseReason.Resolved, Queue, Now),
        ["end as silent"] = c => Closing.Close(c, null, CloseReason.CustomerSilent, Queue, Now),
        ["end as refused"] = c => Closing.Close(c, null, CloseReason.Refused, Queue, Now),
        ["end as flowed out"] = c => Closing.Close(c, null, CloseReason.FlowedOut, Queue, Now),
        ["end as spam"] = c => Closing.Close(c, null, CloseReason.Spam, Queue, Now),
        ["end as abandoned"] = c => Closing.Close(c, null, CloseReason.Abandoned, Queue, Now),
        ["customer left"] = c => Closing.CustomerLeft(c, Queue, Now),
        ["customer away"] = c => Closing.CustomerAway(c, Now),
        ["customer back"] = c => Closing.CustomerBack(c, Now),
        ["reopen"] = c => Reopening.Reopen(c, new() { QueueId = "returns" }, Now),
        ["reopen by owner"] = c => Reopening.ByOwner(c, "ann", 33, Now),
        ["reopen by another"] = c => Reopening.ByOwner(c, "bob", 33, Now),
        ["ask for a rating"] = c => Ratings.Ask(c, "ann", Now),
        ["rate"] = c => Ratings.Rate(c, 4, null, Now),
        ["wake"] = c => Waking.Wake(c, Configured, null, Now),
    }.ToImmutableDictionary();

    private static readonly string[][] Rows = [.. Table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())];

    public static TheoryData<string, string> RefusedCells() =>
        new(Cells().Select(cell => cell.Data).Where(cell => cell.Item3 == "-").Select(cell => (cell.Item1, cell.Item2)));

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var row in Rows.Skip(1))
            for (var column = 1; column < row.Length; column++) cells.Add(row[0], Rows[0][column], row[column]);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_command_leads_where_the_state_machine_says(string command, string state, string expected)
    {
        var before = In(Enum.Parse<ConversationStatus>(state));
        var decision = Commands[command](before);
        switch (expected)
        {
            case "-":
                decision.Refusal.ShouldNotBeNull();
                decision.State.ShouldBeSameAs(before);
                break;
            case "=":
                decision.Refusal.ShouldBeNull();
                decision.State.ShouldBeSameAs(before);
                break;
            default:
                decision.Refusal.ShouldBeNull();
                decision.Facts.ShouldNotBeEmpty();
                decision.State.Status.ShouldBe(Enum.Parse<ConversationStatus>(expected));
                break;
        }
    }

    [Theory]
    [MemberData(nameof(RefusedCells))]
    public void A_refusal_for_the_state_names_it(string command, string state)
    {
        var refusal = Commands[command](In(Enum.Parse<ConversationStatus>(state))).Refusal!;
        if (refusal.Kind is RefusalKind.WrongState or RefusalKind.NotYours) refusal.Reason.ShouldContain(state);
    }

    [Fact]
    public void Every_row_has_a_command_and_every_command_a_row() =>
        Rows.Skip(1).Select(row => row[0]).Order().ShouldBe(Commands.Keys.Order());

    private static Conversation In(ConversationStatus status) => status switch
    {
        ConversationStatus.New => New(),
        ConversationStatus.Bot => Bots.Enter(New(), "bot", Start).State,
        ConversationStatus.Queued => Queued(),
        ConversationStatus.Offered => Offered(),
        ConversationStatus.Active => Answered(),
        ConversationStatus.Parked => Parked(),
        _ => Closed(),
    };
}
