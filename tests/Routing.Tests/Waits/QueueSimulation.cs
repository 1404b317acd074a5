namespace OmniContact.Routing.Tests.Waits;

/// <summary>
/// A queue in virtual time: FIFO, agents, service and patience as given. Whoever gives up stays in line as a ghost that
/// takes no agent, so that everybody's virtual wait is known: how long they would have waited had they stayed.
/// </summary>
internal sealed class QueueSimulation(SimulatedQueue queue, int seed)
{
    private readonly Random _random = new(seed);
    private readonly PriorityQueue<int, double> _completions = new();
    private readonly PriorityQueue<SimulatedContact, double> _patience = new();
    private readonly Queue<SimulatedContact> _line = new();
    private readonly int[] _waiting = new int[2];
    private int _busy;
    private double _now;

    /// <summary>Called when a contact begins to wait, before it stands in line.</summary>
    public Action<SimulatedContact>? Began { get; init; }

    public Action<SimulatedContact>? Answered { get; init; }

    public Action<SimulatedContact>? Abandoned { get; init; }

    /// <summary>Called with the instant and how long it took.</summary>
    public Action<double, double>? Served { get; init; }

    /// <summary>Called with the instant and the number from then on.</summary>
    public Action<double, int>? Staffed { get; init; }

    public int Agents { get; private set; }

    /// <summary>Agent-time that was busy, up to the end of the arrivals.</summary>
    public double BusyTime { get; private set; }

    /// <summary>Lets contacts arrive until a time, then empties the queue.</summary>
    public List<SimulatedContact> Run(double until)
    {
        var contacts = new List<SimulatedContact>();
        Restaff();
        for (var arrival = Between(0); arrival < until; arrival += Between(arrival))
        {
            PassUntil(arrival);
            contacts.Add(Arrive());
        }

        PassUntil(until);
        var busy = BusyTime;
        while (_line.Count > 0 && _completions.Count > 0) PassUntil(NextEvent());
        BusyTime = busy;
        return contacts;
    }

    private SimulatedContact Arrive()
    {
        var contact = new SimulatedContact { Arrived = _now, Class = _random.NextDouble() < queue.OwnShare ? 0 : 1 };
        if (_busy < Agents)
        {
            (contact.Answered, contact.VirtualWait) = (_now, 0);
            Serve();
            return contact;
        }

        contact.Ahead = _waiting[contact.Class];
        contact.HeadAge = _line.FirstOrDefault(c => c.Abandoned is null) is { } head ? _now - head.Arrived : 0;
        contact.Patience = queue.Patience(_random);
        Began?.Invoke(contact);
        _line.Enqueue(contact);
        _waiting[contact.Class]++;
        if (contact.Patience < double.PositiveInfinity) _patience.Enqueue(contact, _now + contact.Patience);
        return contact;
    }

    private void PassUntil(double time)
    {
        while (NextEvent() is var next && next <= time)
        {
            BusyTime += _busy * (next - _now);
            _now = next;
            if (Agents != queue.Agents(_now)) Restaff();
            else if (_patience.TryPeek(out _, out var left) && left <= next) GiveUp(_patience.Dequeue());
            else Complete();
        }

        BusyTime += _busy * (time - _now);
        _now = time;
    }

    private double NextEvent()
    {
        var service = _completions.TryPeek(out _, out var done) ? done : double.PositiveInfinity;
        var patience = _patience.TryPeek(out _, out var left) ? left : double.PositiveInfinity;
        return Math.Min(Math.Min(service, patience), queue.NextShift(_now));
    }

    private void GiveUp(SimulatedContact contact)
    {
        if (contact.Answered is not null) return;
        contact.Abandoned = _now;
        _waiting[contact.Class]--;
        Abandoned?.Invoke(contact);
    }

    private void Complete()
    {
        _completions.Dequeue();
        _busy--;
        TakeNext();
    }

    private void Restaff()
    {
        Agents = queue.Agents(_now);
        Staffed?.Invoke(_now, Agents);
        while (_busy < Agents && _waiting[0] + _waiting[1] > 0) TakeNext();
    }

    private void TakeNext()
    {
        if (_busy >= Agents) return;
        while (_line.TryDequeue(out var contact))
        {
            contact.VirtualWait = _now - contact.Arrived;
            if (contact.Abandoned is not null) continue;
            contact.Answered = _now;
            _waiting[contact.Class]--;
            Answered?.Invoke(contact);
            Serve();
            return;
        }
    }

    private void Serve()
    {
        var duration = queue.Service(_random) * queue.Slowness(_now);
        _busy++;
        _completions.Enqueue(0, _now + duration);
        Served?.Invoke(_now + duration, duration);
    }

    private double Between(double now) => Exponential(queue.ArrivalRate * queue.Surge(now));

    private double Exponential(double rate) => -Math.Log(1 - _random.NextDouble()) / rate;
}
