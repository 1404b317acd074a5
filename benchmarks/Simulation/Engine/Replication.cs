namespace OmniContact.Simulation.Engine;

/// <summary>One run of a scenario, from its begin until whoever came is gone.</summary>
internal sealed class Replication
{
    private readonly World _world;
    private readonly Reception _reception;
    private readonly Floor _floor;
    private readonly Shifts _shifts;
    private readonly Talks _talks;
    private readonly Dispatcher _dispatcher;

    private readonly Action<World>? _watch;

    /// <param name="plan">What is simulated.</param>
    /// <param name="number">Which repetition: where its chance begins.</param>
    /// <param name="watch">Shown how things stand when a period begins, and when the last one ends.</param>
    public Replication(Plan plan, int number, Action<World>? watch = null)
    {
        _watch = watch;
        _world = new World(plan);
        _floor = new Floor(_world, number);
        var admissions = new Admissions(_world);
        _talks = new Talks(_world, _floor, admissions, number);
        _dispatcher = new Dispatcher(_world, Taken);
        _reception = new Reception(_world, _dispatcher, admissions, _talks, number);
        _shifts = new Shifts(_world, _floor, _dispatcher);
    }

    /// <summary>Contacts that came, those of the warm-up and repeated tries too.</summary>
    public long Contacts => _reception.Received;

    public Ledger Run()
    {
        _shifts.Begin();
        _reception.Begin();
        BeginPeriods();
        while (!_world.Calendar.IsEmpty) CarryOut(_world.Calendar.Take());
        return _world.Ledger;
    }

    private void CarryOut(in Event next)
    {
        _world.Now = next.At;
        switch (next.Kind)
        {
            case EventKind.Arrival: _reception.Arrive(next.Subject); break;
            case EventKind.Retrial: _reception.TryAgain(next.Subject); break;
            case EventKind.Abandonment: _reception.Abandon(next.Subject, next.Stamp); break;
            case EventKind.ServiceEnd: EndService(_world.Contacts[next.Subject]); break;
            case EventKind.WrapUpEnd: Gone(_world.Contacts[next.Subject]); break;
            case EventKind.Words or EventKind.Deadline: Talk(_world.Contacts[next.Subject], next); break;
            case EventKind.Duty: _shifts.Change(_world.Agents[next.Subject]); break;
            case EventKind.QueueDeadline: _dispatcher.Wake(_world.Queues[next.Subject], next.Stamp); break;
            case EventKind.Period: BeginPeriod(next.Subject); break;
        }
    }

    private void Taken(Contact contact, SimulatedAgent agent)
    {
        _floor.Take(contact, agent);
        if (contact.Conversation is null) _floor.Serve(contact);
        else _talks.Take(contact);
    }

    private void Talk(Contact contact, in Event next)
    {
        if (contact.Stamp != next.Stamp || (next.Kind == EventKind.Deadline && contact.DeadlineAt != next.At)) return;
        switch (next.Kind == EventKind.Words ? _talks.Write(contact) : _talks.Wake(contact))
        {
            case TalkStep.LoadChanged: Changed(contact.Agent!); break;
            case TalkStep.Waits: WaitAgain(contact); break;
            case TalkStep.Over: WrapUp(contact); break;
        }
    }

    private void EndService(Contact contact)
    {
        _reception.HangUp(contact);
        _floor.EndService(contact);
        WrapUp(contact);
    }

    private void WrapUp(Contact contact)
    {
        contact.Stamp++;
        if (!_floor.WrapUp(contact)) Gone(contact);
    }

    private void Gone(Contact contact)
    {
        var agent = _floor.LetGo(contact);
        _world.Contacts.Return(contact);
        Changed(agent);
    }

    private void WaitAgain(Contact contact)
    {
        contact.Stamp++;
        contact.DeadlineAt = long.MaxValue;
        Changed(_floor.LetGo(contact));
        _dispatcher.Enter(contact, _world.Queue(contact.Conversation!.Waiting!.QueueId));
    }

    private void Changed(SimulatedAgent agent)
    {
        _shifts.Relieve(agent);
        _dispatcher.Changed(agent);
    }

    private void BeginPeriods()
    {
        var scenario = _world.Plan.Scenario;
        for (var period = 0; period <= scenario.Periods; period++)
            _world.Calendar.Add(_world.Plan.After(scenario.WarmUpSeconds + (period * scenario.PeriodSeconds)), EventKind.Period, period);
    }

    private void BeginPeriod(int period)
    {
        foreach (var agent in _world.Agents) _floor.Book(agent);
        _world.Ledger.Period = period;
        _watch?.Invoke(_world);
    }
}
