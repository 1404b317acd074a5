using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Tests.Conversations;

namespace OmniContact.Routing.Tests.Agents;

/// <summary>Random histories of an agent's day.</summary>
public sealed class PresenceHistoryTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly QueueSettings Queue = new() { Id = "q", Name = new("", "") };
    private static readonly LossPolicy Loss = new();

    private static readonly ImmutableArray<Func<PresenceState, Step, DateTimeOffset, PresenceDecision>> Moves =
    [
        (p, s, now) => Devices.Connect(p, Device(s), now),
        (p, s, now) => Devices.Connect(p, Device(s), now),
        (p, s, now) => Devices.Disconnect(p, Device(s).Id, now),
        (p, s, now) => Devices.Disconnect(p, p.Devices.IsEmpty ? "" : p.Devices[s.Choice % p.Devices.Length].Id, now),
        (p, s, now) => Devices.Disconnect(p, p.Devices.IsEmpty ? "" : p.Devices[s.Choice % p.Devices.Length].Id, now),
        (p, s, now) => Presences.BeAvailable(p, s.Pick(null, "sue"), now),
        (p, s, now) => Presences.BeAvailable(p, null, now),
        (p, s, now) => Presences.SignOut(p, s.Pick<ImmutableArray<OpenWork>>([], [new("c1", s.Medium)]), s.Pick<ImmutableArray<OpenWorkChoice>>([], [new("c1", OpenWorkAction.ToQueue)]), null, now),
        (p, s, now) => Breaks.Request(p, s.Pick("lunch", "training", ""), s.Choice % 3, new(s.Choice % 2 == 0, 5, s.Choice % 7), now),
        (p, s, now) => Breaks.Approve(p, "sue", s.Choice % 2, now),
        (p, s, now) => Breaks.Deny(p, "sue", now),
        (p, s, now) => Responses.Missed(p, s.Medium, Queue, now),
        (p, s, now) => Responses.Accepted(p, s.Medium, now),
        (p, s, now) => Responses.Declined(p, now),
        (p, s, now) => Responses.ContactEnded(p, s.Choice % 2, now),
        (p, s, now) => PresenceWaking.Wake(p, Loss, now),
    ];

    public static TheoryData<int> LongSeeds => [.. Histories.LongSeeds];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(Histories.Fresh)]
    public void Every_decision_keeps_the_promises(int seed) => Histories.Run(seed, 100, KeepsThePromises);

    [Theory]
    [MemberData(nameof(LongSeeds))]
    public void Every_decision_keeps_the_promises_over_thousands_of_events(int seed) => Histories.RunLong(seed, KeepsThePromises);

    [Theory]
    [MemberData(nameof(LongSeeds))]
    public void Whoever_misses_as_many_in_a_row_as_allowed_stops_responding_and_nobody_sooner(int seed) => Histories.RunLong(seed, history =>
    {
        var (voice, text, stopped) = (0, 0, 0);
        foreach (var (before, decision) in Play(history))
        {
            foreach (var missed in decision.Facts.OfType<OfferMissed>())
                missed.InARow.ShouldBe(missed.Medium.IsSpoken() ? ++voice : ++text);
            var due = decision.Facts.OfType<OfferMissed>().Any(missed => missed.InARow >= (missed.Medium.IsSpoken() ? 1 : 3)) && before.Kind == PresenceKind.Available;
            var stops = decision.Facts.OfType<AgentPresenceChanged>().Any(change => change.To == PresenceKind.NotResponding);
            stops.ShouldBe(due);
            if (stops) stopped++;
            foreach (var cleared in decision.Facts.OfType<MissesCleared>()) (voice, text) = cleared.Voice ? (0, text) : (voice, 0);
            if (decision.Facts.OfType<AgentPresenceChanged>().Any(change => change.To == PresenceKind.Available)) (voice, text) = (0, 0);
        }

        return history.Length < Histories.Thousands || stopped > 10;
    });

    [Theory]
    [MemberData(nameof(LongSeeds))]
    public void Work_of_an_agent_who_has_gone_is_released_at_its_time_however_late_the_wake(int seed) => Histories.RunLong(seed, history =>
    {
        var released = 0;
        foreach (var (before, decision) in Play(history))
        {
            foreach (var fact in decision.Facts.OfType<WorkReleased>())
            {
                // Facts never go back in time: one that is recorded after another change is not dated before it.
                var due = before.LostSince!.Value.AddSeconds(Loss.Seconds(fact.Stage));
                fact.At.ShouldBe(due > before.ChangedAt ? due : before.ChangedAt);
                released++;
            }
        }

        return history.Length < Histories.Thousands || released > 0;
    });

    [Fact]
    public void The_histories_reach_every_fact()
    {
        var reached = new HashSet<Type>();
        foreach (var history in Histories.Any.Generator.Sample(150, new Rnd(1, 3), 100))
            reached.UnionWith(Play(history).SelectMany(turn => turn.Decision.Facts).Select(fact => fact.GetType()));

        typeof(AgentFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AgentFact))).Except(reached).Select(type => type.Name).ShouldBeEmpty();
    }

    [Fact]
    public void States_and_facts_survive_json()
    {
        foreach (var history in Histories.Any.Generator.Sample(150, new Rnd(5, 7), 10))
        {
            foreach (var (_, decision) in Play(history).Where(turn => turn.Decision.Changed))
            {
                foreach (var fact in decision.Facts) Json.ShouldRoundTrip(fact);
                Json.ShouldRoundTrip(decision.State);
            }
        }
    }

    private static IEnumerable<(PresenceState Before, PresenceDecision Decision)> Play(Step[] history)
    {
        var (state, now) = (PresenceState.Initial("ann", Start), Start);
        foreach (var step in history)
        {
            var decision = Moves[step.Move % Moves.Length](state, step, now = now.AddSeconds(step.Seconds));
            yield return (state, decision);
            state = decision.State;
        }
    }

    private static bool KeepsThePromises(Step[] history)
    {
        var (state, now, told) = (PresenceState.Initial("ann", Start), Start, PresenceKind.Offline);
        foreach (var step in history)
        {
            now = now.AddSeconds(step.Seconds);
            var decision = Moves[step.Move % Moves.Length](state, step, now);
            var broken = Broken(state, decision, now).ToArray();
            if (broken.Length > 0) throw new InvalidOperationException($"move {step.Move % Moves.Length}: {string.Join("; ", broken)}");
            foreach (var change in decision.Facts.OfType<AgentPresenceChanged>()) told = change.From == told ? change.To : throw new InvalidOperationException("a change was not told");
            if (told != decision.State.Kind) throw new InvalidOperationException("a change was not told");
            state = decision.State;
        }

        return true;
    }

    private static IEnumerable<string> Broken(PresenceState before, PresenceDecision decision, DateTimeOffset now)
    {
        var after = decision.State;
        if (decision.Changed == ReferenceEquals(before, after)) yield return "changed and facts differ";
        if (decision.Refusal is not null && decision.Changed) yield return "a refused command changed something";
        if (!decision.Changed) yield break;
        if (after.Version != before.Version + 1) yield return "the version did not grow by one";
        if (decision.Facts.Any(fact => fact.At < before.ChangedAt || fact.At > fact.RecordedAt || fact.Version != after.Version || fact.AgentId != "ann"))
            yield return "a fact is out of time or place";
        if (after.Since < before.Since || after.Since > after.ChangedAt || after.IdleSince > after.ChangedAt) yield return "times fell";
        var works = after.Devices.Any(device => device.IsWorkplace);
        if (after.LostSince is not null != (after.SignedIn && !works)) yield return "lost and devices differ";
        if (after.TakesOffers && !works) yield return "takes offers without a device";
        if (after.Kind is PresenceKind.Offline or PresenceKind.Break && after.PendingBreak is not null) yield return "a break is pending in vain";
        if (!after.SignedIn && after.Rejected != 0) yield return "rejections outlive the shift";
        var late = now.AddSeconds(500);
        if (PresenceWaking.NextStage(PresenceWaking.Wake(after, Loss, late).State, Loss) <= late) yield return "overdue after a wake";
    }

    private static AgentDevice Device(Step s) =>
        new($"d{s.Agent}", s.Agent == 2 ? AgentDevice.Phone : "browser", CanVoice: s.Choice % 2 == 0 || s.Agent == 2, CanVideo: s.Choice % 3 == 0);
}
