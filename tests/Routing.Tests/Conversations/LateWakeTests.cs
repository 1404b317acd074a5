using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class LateWakeTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(Histories.Fresh)]
    public void One_late_wake_does_what_timely_ones_would_have_done(int seed) => Histories.Run(seed, 60, history =>
    {
        foreach (var (_, decision, now, move) in Histories.Play(history).Where(turn => turn.Decision.Changed))
        {
            // A transfer that comes back begins a wait, and waits begin with the clock of the wake.
            if (decision.State.Transfer?.Kind is TransferKind.ToQueue or TransferKind.ToAgent || decision.State.OwnerWait is not null) continue;
            var late = (now > decision.State.ChangedAt ? now : decision.State.ChangedAt).AddSeconds(2_000);
            var queue = new Routing.Queues.ConfiguredQueue(Moves.Of(decision.State));
            var once = Waking.Wake(decision.State, queue, null, late);
            var (state, facts) = (decision.State, new List<string>());
            while (Deadlines.Next(state, queue) is { } due && due <= late)
            {
                var timely = Waking.Wake(state, queue, null, due);
                facts.AddRange(timely.Facts.Select(Line));
                state = timely.State;
            }

            var (expected, actual) = (string.Join("; ", facts), string.Join("; ", once.Facts.Select(Line)));
            if (expected != actual) throw new InvalidOperationException($"{move}:\ntimely {expected}\nlate   {actual}");
        }

        return true;
    });

    private static string Line(Routing.Conversations.Facts.ConversationFact fact) => $"{fact.GetType().Name} {fact.At:HH:mm:ss.fff} {fact.AgentId}";
}
