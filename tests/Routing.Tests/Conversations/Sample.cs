using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>A queue, conversations in each state, and a clock that a test moves by hand.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly QueueSettings Queue = new()
    {
        Id = "returns",
        Name = new("退货", "Returns"),
        Silence = new() { TakeBack = 180 },
        Exits = [new(ExitTrigger.MaximumWait, ExitAction.Queue, "overflow", 600)],
    };

    public static readonly ConfiguredQueue Configured = new(Queue);

    public static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    public static Conversation New(Medium medium = Medium.Chat) => Starting.Inbound(
        new()
        {
            Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "b", Medium = medium, Leg = Leg("l1", medium),
        }, Start).State;

    public static Leg Leg(string id, Medium medium, LegState state = LegState.Connected) => new()
    {
        Id = id, EntryPointId = "web", Channel = "web", Medium = medium, Address = "v1", State = state, StartedAt = Start,
    };

    public static Conversation Queued(Medium medium = Medium.Chat) =>
        Queueing.Enqueue(New(medium), new() { QueueId = "returns" }, Start).State;

    public static OfferTerms Terms(string agent, double at, OfferMode mode = OfferMode.Ring, int units = 33) => new()
    {
        AgentId = agent, QueueId = "returns", Mode = mode, ExpiresAt = At(at + 20), TurnAt = At(at), ConfigurationVersion = 7, Units = units,
    };

    public static Conversation Offered(Medium medium = Medium.Chat, string agent = "ann", double at = 0) =>
        Offering.Make(Queued(medium), Terms(agent, at), Queue, At(at)).State;

    public static Conversation Active(Medium medium = Medium.Chat, string agent = "ann", double at = 0) =>
        Offering.Accept(Offered(medium, agent, at), agent, 1, Queue, At(at)).State;

    public static Conversation Answered(Medium medium = Medium.Chat, string agent = "ann", double at = 0) => medium.IsText()
        ? Messaging.FromAgent(Active(medium, agent, at), agent, "l1", Moves.Profile, At(at)).State
        : Legs.Connect(Active(medium, agent, at), "l1", Moves.Profile, At(at)).State;

    public static Conversation Parked(Medium medium = Medium.Chat) => Parking.Park(Answered(medium), "ann", At(3600), At(1)).State;

    public static Conversation Closed(Medium medium = Medium.Chat) =>
        Closing.Close(Answered(medium), "ann", CloseReason.Resolved, Queue, At(10)).State;

    public static Claim Claim(string agent, long seen, string? by = null) => new()
    {
        AgentId = agent, SeenFence = seen, Units = 33, ConfigurationVersion = 7, By = by,
    };

    public static Placement To(string queueId) => new() { Action = ExitAction.Queue, QueueId = queueId };

    public static AdmissionAnswer Admitted(string queueId) => new(queueId);
}
