using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>Every command there is, so that histories and the move matrix leave none out.</summary>
internal static class Moves
{
    public static readonly CapacityProfile Profile = new() { Id = "p" };

    public static readonly QueueSettings Returns = Sample.Queue with
    {
        Steps = [new(40, Skills(("refund", 3)), []), new(90, Skills(("refund", 0)), ["overflow"])],
        RejectLimit = 2,
        WrapUp = new() { Codes = ["done", "refunded"] },
    };

    public static readonly QueueSettings Overflow = Sample.Queue with
    {
        Id = "overflow",
        Exits = [new(ExitTrigger.MaximumWait, ExitAction.Callback, null, 900)],
        WrapUp = new() { Mode = WrapUpMode.UntilDone, CodeRequired = true },
    };

    public static readonly ImmutableArray<Move> All =
    [
        new("to bot", (c, s, now) => Bots.Enter(c, s.Pick("bot", "ivr"), now)),
        new("enqueue", (c, s, now) => Queueing.Enqueue(c, Entry(s, now), now)),
        new("requeue", (c, s, now) => Queueing.Requeue(c, Holder(c, s), new() { QueueId = s.Pick("returns", "overflow") }, s.Choice % 61, now)),
        new("move", (c, s, now) => Queueing.Move(c, Placement(s, c), Of(c), now)),
        new("end preferred wait", (c, s, now) => Queueing.EndPreferredWait(c, Holder(c, s), now)),
        new("offer", (c, s, now) => Offering.Make(c, Terms(c, s, now), Of(c), now)),
        new("accept", (c, s, now) => Offering.Accept(c, Asked(c, s), Fence(c, s), Of(c), now)),
        new("reject", (c, s, now) => Offering.Reject(c, Asked(c, s), Fence(c, s), "busy", s.Choice % 4, Of(c), now)),
        new("rescind", (c, s, now) => Offering.Rescind(c, Asked(c, s), Fence(c, s), RescindReason.AgentGone, now)),
        new("claim", (c, s, now) => Claims.Pull(c, Claim(c, s, null), Of(c), now)),
        new("assign", (c, s, now) => Claims.Force(c, Claim(c, s, "sue"), Of(c), now)),
        new("take over", (c, s, now) => Claims.TakeOver(c, Claim(c, s, "sue"), Of(c), now)),
        new("transfer to queue", (c, s, now) => Transfers.ToQueue(
            c, Holder(c, s), new() { QueueId = "overflow" }, new("overflow", s.Pick<ExitTrigger?>(null, null, ExitTrigger.Closed)), Of(c), now)),
        new("transfer to agent", (c, s, now) => Transfers.ToAgent(
            c, Holder(c, s), s.Other, s.Choice % 5 == 0 ? null : s.Pick(c.QueueId ?? "returns", "overflow"), Of(c), now)),
        new("cancel transfer", (c, s, now) => Transfers.Cancel(c, Holder(c, s), now)),
        new("invite", (c, s, now) => Conferencing.Invite(c, Holder(c, s), Invitation(s, now), now)),
        new("join", (c, s, now) => Conferencing.Join(c, Guest(c, s), now)),
        new("barge in", (c, s, now) => Conferencing.Barge(c, s.Other, 33, now)),
        new("set role", (c, s, now) => Conferencing.SetRole(c, Holder(c, s), Guest(c, s), s.Pick(ParticipantRole.Conference, ParticipantRole.Consulted), now)),
        new("name successor", (c, s, now) => Conferencing.NameSuccessor(c, Holder(c, s), Guest(c, s), now)),
        new("leave", (c, s, now) => Conferencing.Leave(c, s.Pick(Holder(c, s), Guest(c, s)), s.Pick(Holder(c, s), c.OwnerId ?? s.Other), Of(c), now)),
        new("park", (c, s, now) => Parking.Park(c, Holder(c, s), s.Choice % 6 == 5 ? Parking.UntilWords : now.AddSeconds(s.Choice * 60 - 60), now)),
        new("unpark", (c, s, now) => Parking.Unpark(c, Holder(c, s), now)),
        new("acknowledge", (c, s, now) => Activity.Acknowledge(c, Holder(c, s), now)),
        new("customer writes", (c, s, now) => Messaging.FromCustomer(c, new("l1", s.Text, s.Choice % 7 == 6), Of(c), now)),
        new("agent writes", (c, s, now) => Messaging.FromAgent(c, Holder(c, s), "l1", Profile, now)),
        new("bot writes", (c, s, now) => Messaging.FromBot(c, s.Pick("bot", "ivr"), "l1", now)),
        new("system writes", (c, _, now) => Messaging.FromSystem(c, "l1", now)),
        new("recall", (c, s, now) => Recalling.Recall(c, Holder(c, s), new(c.LastMessage, Holder(c, s), s.Pick("webchat", "email"), true, now.AddSeconds(-s.Choice)), now)),
        new("note", (c, s, now) => Messaging.Note(c, s.Who, now)),
        new("add leg", (c, s, now) => Legs.Add(c, NewLeg(c, s, now), s.Pick(null, c.OwnerId), Profile, Of(c), now)),
        new("connect leg", (c, s, now) => Legs.Connect(c, LegOf(c, s), Profile, now)),
        new("hold leg", (c, s, now) => Legs.Hold(c, LegOf(c, s), now)),
        new("resume leg", (c, s, now) => Legs.Resume(c, LegOf(c, s), now)),
        new("end leg", (c, s, now) => Legs.End(c, LegOf(c, s), Profile, Of(c), now)),
        new("extend wrap-up", (c, s, now) => Wrapping.Extend(c, Holder(c, s), s.Choice * 10, Of(c).WrapUp, now)),
        new("finish wrap-up", (c, s, now) => Wrapping.Finish(c, Holder(c, s), s.Pick("done", null, "nonsense", ""), Of(c).WrapUp, now)),
        new("credit", (c, s, now) => Crediting.Set(c, s.Pick("tier", "rule:1"), s.Choice * 100 - 300, now)),
        new("supervise credit", (c, s, now) => Crediting.Supervise(c, "sue", s.Pick<int?>(null, 100_000, -9_000, 60), now)),
        new("collect", (c, s, now) => Collecting.Set(c, ImmutableDictionary<string, string>.Empty.Add("order", s.Text), s.Pick(null, "refund"), now)),
        new("close", (c, s, now) => Closing.Close(c, s.Pick(s.Who, null), (CloseReason)(s.Choice % 7), Of(c), now)),
        new("customer left", (c, _, now) => Closing.CustomerLeft(c, Of(c), now)),
        new("customer away", (c, _, now) => Closing.CustomerAway(c, now)),
        new("customer back", (c, _, now) => Closing.CustomerBack(c, now)),
        new("reopen", (c, s, now) => s.Choice % 5 == 4 && c.LastOwnerId is { } last
            ? Reopening.ByOwner(c, s.Agent > 1 ? s.Who : last, 33, now)
            : Reopening.Reopen(c, Entry(s, now), now)),
        new("wake", (c, s, now) => Waking.Wake(c, new(Of(c)), s.Pick(null, Placement(s, c), Sample.To("returns")), now)),
        new("ask for a rating", (c, s, now) => Ratings.Ask(c, Holder(c, s), now)),
        new("rate", (c, s, now) => Ratings.Rate(c, s.Choice, s.Text, now)),
        new("depart", (c, s, now) => Conferencing.Depart(c, s.Pick(Holder(c, s), Guest(c, s)), s.Choice % 4 == 0 ? Guest(c, s) : null, now)),
    ];

    public static QueueSettings Of(Conversation c) => c.QueueId == "overflow" ? Overflow : Returns;

    private static ImmutableDictionary<string, int> Skills(params (string Name, int Level)[] skills) =>
        skills.ToImmutableDictionary(skill => skill.Name, skill => skill.Level);

    private static QueueEntry Entry(Step s, DateTimeOffset now) => new()
    {
        QueueId = s.Pick("returns", "overflow"),
        RequiredSkills = s.Pick(null, Skills(("refund", 5))),
        Preferred = s.Pick(null, null, new PreferredAgent(s.Who, "last agent", now.AddSeconds(30))),
    };

    private static Placement Placement(Step s, Conversation c)
    {
        var to = c.QueueId == "overflow" ? "returns" : "overflow";
        return s.Pick(
            Sample.To(to) with { Because = ExitTrigger.MaximumWait, CameFrom = c.QueueId is { } from ? [from] : [] },
            Sample.To(to), new() { Action = ExitAction.Bot, BotId = "bot" }, new() { Action = ExitAction.Bot }, new() { Action = ExitAction.Callback },
            new() { Action = ExitAction.LeaveMessage }, new() { Action = ExitAction.Refuse });
    }

    private static OfferTerms Terms(Conversation c, Step s, DateTimeOffset now) =>
        Sample.Terms(s.Who, (now - Sample.Start).TotalSeconds, s.Pick(OfferMode.Ring, OfferMode.Ring, OfferMode.Auto)) with
        {
            QueueId = s.Choice % 9 == 8 ? "nowhere" : c.Waiting?.QueueId ?? "returns",
        };

    /// <summary>Mostly the one whose move it is, so that histories get deep; else anybody.</summary>
    private static string Holder(Conversation c, Step s) => s.Agent > 0 ? s.Who : c.OwnerId ?? c.WrapUps.FirstOrDefault()?.AgentId ?? s.Who;

    private static string Asked(Conversation c, Step s) => s.Agent > 0 ? s.Who : c.Offer?.AgentId ?? c.OwnerId ?? s.Who;

    private static string Guest(Conversation c, Step s) => s.Agent > 1 ? s.Who : c.Participants.FirstOrDefault()?.AgentId ?? s.Who;

    private static long Fence(Conversation c, Step s) => s.Choice % 6 == 5 ? c.Fence - 1 : c.Fence;

    private static Claim Claim(Conversation c, Step s, string? by) => Sample.Claim(s.Who, Fence(c, s), by);

    private static Invitation Invitation(Step s, DateTimeOffset now) => new()
    {
        AgentId = s.Other, Role = s.Pick(ParticipantRole.Consulted, ParticipantRole.Conference), Units = 33, ExpiresAt = now.AddSeconds(20),
    };

    private static Leg NewLeg(Conversation c, Step s, DateTimeOffset now) =>
        Sample.Leg($"l{c.Legs.Length + 1 - s.Choice % 2}", s.Medium, s.Pick(LegState.Ringing, LegState.Connected)) with { StartedAt = now };

    private static string LegOf(Conversation c, Step s) => $"l{1 + s.Choice % (c.Legs.Length + 1)}";
}
