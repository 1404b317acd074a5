using OmniContact.Routing.Staffing;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>
/// A simulation with a model that sees only what a queue sees, and the predictors it is compared with. One unit of time of
/// the simulation is a minute.
/// </summary>
internal sealed class LearningRun
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<SimulatedContact, WaitEstimate?> _promises = [];
    private readonly List<SimulatedContact> _waited = [];
    private readonly PriorityQueue<double, double> _services = new();
    private readonly QueueSimulation _simulation;

    public LearningRun(SimulatedQueue queue, int seed, double minutes, WaitModelOptions? options = null)
    {
        Model = new WaitModel { At = Start, Options = options ?? WaitModelOptions.Default };
        _simulation = new QueueSimulation(queue, seed)
        {
            Began = Promise,
            Answered = contact => Own(contact, c => Leave(new Answered(At(c.Answered!.Value), Minutes(c.Answered.Value - c.Arrived), _promises[c]))),
            Abandoned = contact => Own(contact, c => Leave(new Abandoned(At(c.Abandoned!.Value)))),
            Served = (end, duration) => _services.Enqueue(duration, end),
            Staffed = (now, agents) => See(new LineChanged(At(now), Model.Waiting, agents)),
        };
        _simulation.Run(minutes);
        _waited.RemoveAll(contact => double.IsNaN(contact.VirtualWait));
    }

    public WaitModel Model { get; private set; }

    /// <summary>Those who waited and were promised something, after a warm-up; all waits here are virtual.</summary>
    public IEnumerable<SimulatedContact> Judged(double warmUp, double until = double.PositiveInfinity) =>
        _waited.Where(c => c.Arrived >= warmUp && c.Arrived < until && _promises[c] is not null);

    public double MeanAbsolute(double warmUp, Func<SimulatedContact, double> predict, double until = double.PositiveInfinity) =>
        Judged(warmUp, until).Average(c => Math.Abs(predict(c) - c.VirtualWait));

    public double MeanSquare(double warmUp, Func<SimulatedContact, double> predict) =>
        Judged(warmUp).Average(c => (predict(c) - c.VirtualWait) * (predict(c) - c.VirtualWait));

    public double Coverage(double warmUp, Func<WaitEstimate, TimeSpan> quantile, double until = double.PositiveInfinity) =>
        Judged(warmUp, until).Average(c => c.VirtualWait <= quantile(_promises[c]!).TotalMinutes ? 1.0 : 0.0);

    /// <summary>The learned P50, in minutes.</summary>
    public double Learned(SimulatedContact contact) => _promises[contact]!.P50.TotalMinutes;

    /// <summary>Who knows the rates exactly: the best there is.</summary>
    public static Func<SimulatedContact, double> Oracle(double answerRate, double abandonRate, double share = 0.5)
    {
        var known = new Dictionary<int, double>();
        return contact => known.TryGetValue(contact.Ahead, out var wait)
            ? wait
            : known[contact.Ahead] = new WaitAhead(contact.Ahead, answerRate, abandonRate).Quantile(share);
    }

    private void Promise(SimulatedContact contact) => Own(contact, c =>
    {
        // A promise is made from what has been observed until now, services included.
        while (_services.TryPeek(out _, out var end) && end <= c.Arrived)
            See(new ServiceCompleted(At(end), Minutes(_services.Dequeue())));
        _promises[c] = Model.Estimate(c.Ahead, _simulation.Agents, At(c.Arrived));
        _waited.Add(c);
        See(new LineChanged(At(c.Arrived), Model.Waiting + 1, Model.Agents));
    });

    private void Leave(WaitEvent how)
    {
        See(how);
        See(new LineChanged(how.At, Model.Waiting - 1, Model.Agents));
    }

    private void See(WaitEvent happened) => Model = Model.Observe(happened);

    private static void Own(SimulatedContact contact, Action<SimulatedContact> act)
    {
        if (contact.Class == 0) act(contact);
    }

    private static DateTimeOffset At(double minutes) => Start + Minutes(minutes);

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);
}
