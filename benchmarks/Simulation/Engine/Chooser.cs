using System.Collections.Immutable;
using OmniContact.Routing.Matching;

namespace OmniContact.Simulation.Engine;

/// <summary>What an agent's turn does: tells its queues how it stands, compares what they have for it.</summary>
internal sealed class Chooser(World world)
{
    /// <summary>The seat in whose queue the agent's best item is; null = there is none.</summary>
    public Seat? Choose(SimulatedAgent agent, out ItemRef item) =>
        agent.Seats.Length == 1 ? Only(agent.Seats[0], out item) : First(agent, out item);

    /// <summary>Presence and room, to all queues of the agent.</summary>
    public void Tell(SimulatedAgent agent)
    {
        var status = StatusOf(agent);
        foreach (var seat in agent.Seats)
            if (seat.Elsewhere is null) seat.Queue.Matcher.Update(seat.Agent, status, world.Instant);
            else seat.Queue.Matcher.Update(seat.Agent, status with { ReservedElsewhere = seat.Elsewhere }, world.Instant);
    }

    private Seat? Only(Seat seat, out ItemRef item)
    {
        item = default;
        if (seat.Queue.Matcher.Count == 0) return null;
        var choice = seat.Queue.Matcher.BestItemFor(seat.Agent, world.Instant);
        item = choice.Item.GetValueOrDefault();
        return choice.Item is null ? null : seat;
    }

    /// <summary>Step by step of the group's order; inside a step by rank.</summary>
    private Seat? First(SimulatedAgent agent, out ItemRef item)
    {
        item = default;
        var seats = agent.Seats;
        var choices = Ask(seats);
        if (Reserve(seats, choices))
        {
            Tell(agent);
            choices = Ask(seats);
        }

        for (int first = 0, end; first < seats.Length; first = end)
        {
            for (end = first; end < seats.Length && seats[end].Step == seats[first].Step;) end++;
            if (Best(seats, choices, first, end) is not { } best) continue;
            item = choices[best].Item!.Value;
            return seats[best];
        }

        return null;
    }

    private ItemChoice[] Ask(Seat[] seats) => [.. seats.Select(seat => seat.Queue.Matcher.BestItemFor(seat.Agent, world.Instant))];

    private static int? Best(Seat[] seats, ItemChoice[] choices, int first, int end)
    {
        var answers = Answers(seats, choices);
        return QueueAnswer.Choose(answers[first..end]) is { } best ? answers.IndexOf(best) : null;
    }

    /// <summary>Every queue learns of the best reservation by the others. True when that is news to one.</summary>
    private static bool Reserve(Seat[] seats, ItemChoice[] choices)
    {
        var news = false;
        if (!choices.Any(choice => choice.Reserved is not null) && seats.All(seat => seat.Elsewhere is null)) return news;
        var answers = Answers(seats, choices);
        foreach (var seat in seats)
        {
            var elsewhere = QueueAnswer.ReservedElsewhere(answers, seat.Queue.Configured.Settings.Id);
            news |= elsewhere != seat.Elsewhere;
            seat.Elsewhere = elsewhere;
        }

        return news;
    }

    private static ImmutableArray<QueueAnswer> Answers(Seat[] seats, ItemChoice[] choices) => [.. seats.Select((seat, i) => new QueueAnswer
    {
        QueueId = seat.Queue.Configured.Settings.Id, QueueEpoch = 1, Best = choices[i].Rank, Reserved = choices[i].Reserved,
    })];

    private static AgentStatus StatusOf(SimulatedAgent agent) => new()
    {
        AgentId = agent.Id,
        Epoch = 1,
        Version = ++agent.Version,
        Presence = agent.Wanted,
        Ready = agent.Group.Loads.Served,
        Room = agent.Load.Room,
        IdleSince = new DateTimeOffset(agent.IdleSince, TimeSpan.Zero),
        HandlingSeconds = agent.Group.HandlingSeconds,
    };
}
