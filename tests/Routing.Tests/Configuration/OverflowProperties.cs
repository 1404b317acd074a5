using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Configuration;

/// <summary>Any exits from queue to queue.</summary>
public sealed class OverflowProperties
{
    private const int Queues = 7;

    private static readonly ExitTrigger[] Triggers = [ExitTrigger.Full, ExitTrigger.Closed, ExitTrigger.MaximumWait];

    [Fact]
    public void Exits_are_refused_exactly_when_some_queue_can_be_reached_from_itself() =>
        Prop.ForAll(Gen.Choose(-9, Queues - 1).ListOf(Queues * Triggers.Length).ToArbitrary(), targets =>
        {
            var queues = Enumerable.Range(0, Queues).Select(queue => Queue(queue, [.. targets.Skip(queue * Triggers.Length).Take(Triggers.Length)])).ToImmutableDictionary(queue => queue.Id);
            var faults = ConfigurationFaults.Of(new ConfigurationEntities { Queues = queues }).Where(fault => fault.Code == "overflow-cycle");
            faults.Any().ShouldBe(queues.Keys.Any(id => Reached(id, queues).Contains(id)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static QueueSettings Queue(int queue, ImmutableArray<int> targets) => new()
    {
        Id = $"q{queue}",
        Name = new("q", "q"),
        Exits = [.. targets.Select((target, i) => (target, i)).Where(exit => exit.target >= 0)
            .Select(exit => new QueueExit(Triggers[exit.i], ExitAction.Queue, $"q{exit.target}", Triggers[exit.i] == ExitTrigger.MaximumWait ? 60 : null))],
    };

    private static HashSet<string> Reached(string from, ImmutableDictionary<string, QueueSettings> queues)
    {
        var (reached, open) = (new HashSet<string>(), new Stack<string>([from]));
        while (open.TryPop(out var id))
            foreach (var exit in queues[id].Exits)
                if (reached.Add(exit.TargetQueueId!)) open.Push(exit.TargetQueueId!);
        return reached;
    }
}
