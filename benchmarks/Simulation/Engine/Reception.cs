using OmniContact.Routing;
using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Engine;

/// <summary>The customers' side: they come, wait, lose patience, and perhaps try again.</summary>
internal sealed class Reception
{
    private readonly World _world;
    private readonly Dispatcher _dispatcher;
    private readonly Admissions _admissions;
    private readonly Talks _talks;
    private readonly IEnumerator<Arrival>[] _arrivals;
    private readonly RandomStream[] _patience;
    private readonly RandomStream[] _retrials;

    public Reception(World world, Dispatcher dispatcher, Admissions admissions, Talks talks, int replication)
    {
        (_world, _dispatcher, _admissions, _talks) = (world, dispatcher, admissions, talks);
        var arrivals = world.Plan.Streams("arrivals", replication);
        _arrivals = [.. world.Plan.Types.Select(type => type.Type.Arrivals.Begin(arrivals[type.Number]))];
        (_patience, _retrials) = (world.Plan.Streams("patience", replication), world.Plan.Streams("retrials", replication));
    }

    /// <summary>Contacts that came so far.</summary>
    public long Received { get; private set; }

    public void Begin()
    {
        for (var type = 0; type < _arrivals.Length; type++) Await(type);
    }

    public void Arrive(int number)
    {
        var service = _arrivals[number].Current.Service;
        Await(number);
        Receive(_world.Plan.Types[number], service);
    }

    public void TryAgain(int number)
    {
        _world.Ledger.Type(number).Retried++;
        Receive(_world.Plan.Types[number], double.NaN);
    }

    /// <summary>Patience is over, unless somebody has answered.</summary>
    public void Abandon(int number, int stamp)
    {
        var contact = _world.Contacts[number];
        if (contact.Stamp != stamp) return;
        if (contact.Conversation is not null) _talks.CustomerLeft(contact);
        else contact.Booked.AddLoss(_world.SecondsSince(contact.EnteredAt), contact.Type.TargetSeconds, contact.Type.ShortSeconds);
        HangUp(contact);
        _dispatcher.Leave(contact);
        _world.Contacts.Return(contact);
        PerhapsAgain(contact.Type);
    }

    /// <summary>Its line is free again.</summary>
    public void HangUp(Contact contact)
    {
        if (!contact.HoldsLine) return;
        contact.HoldsLine = false;
        _world.LinesInUse--;
    }

    /// <summary>Enters the next arrival of the type; none after the end.</summary>
    private void Await(int type)
    {
        if (!_arrivals[type].MoveNext()) return;
        var at = _world.Plan.After(_arrivals[type].Current.At);
        if (at < _world.Plan.EndTicks) _world.Calendar.Add(at, EventKind.Arrival, type);
    }

    private void Receive(TypePlan type, double service)
    {
        Received++;
        var spoken = type.Type.Medium.IsSpoken();
        if (spoken && _world.LinesInUse >= _world.Plan.Scenario.Lines)
        {
            _world.Ledger.Type(type.Number).Blocked++;
            PerhapsAgain(type);
            return;
        }

        var booked = _world.Ledger.Type(type.Number);
        if (_admissions.Place(type) is { } queue) Wait(type, queue, booked, service, spoken);
        else
        {
            booked.Offered++;
            booked.FlowedOut++;
            PerhapsAgain(type);
        }
    }

    private void Wait(TypePlan type, SimulatedQueue queue, Sums booked, double service, bool spoken)
    {
        var contact = _world.Contacts.Take();
        (contact.Type, contact.Booked, contact.Service) = (type, booked, service);
        (contact.EnteredAt, contact.HoldsLine) = (_world.Now, spoken);
        if (spoken) _world.LinesInUse++;
        if (type.Type.Talk is null) booked.Offered++;
        else _talks.Begin(contact, queue);
        var stamp = contact.Stamp;
        var patience = type.Type.Patience?.Draw(_patience[type.Number]);
        _dispatcher.Enter(contact, queue);
        if (contact.Stamp != stamp) return;
        booked.Delayed++;
        if (patience is { } seconds) _world.After(seconds, EventKind.Abandonment, contact.Number, stamp);
    }

    private void PerhapsAgain(TypePlan type)
    {
        if (type.Type.Retrial is not { } retrial) return;
        var random = _retrials[type.Number];
        if (random.Uniform() > retrial.Probability) return;
        var seconds = retrial.Delay.Draw(random);
        if (_world.Now + Plan.Ticks(seconds) < _world.Plan.EndTicks) _world.After(seconds, EventKind.Retrial, type.Number);
    }
}
