using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Plays a script on the matcher and on the reference model, and compares what they decide on the way.</summary>
internal sealed class History
{
    private readonly ReferenceMatcher _reference;
    private readonly Matcher _matcher;
    private readonly OpenHours _hours;
    private readonly Dictionary<int, long> _itemVersions = [];
    private DateTimeOffset _now = RandomQueue.Start;
    private long _statusVersion;

    private History(int queue)
    {
        var settings = RandomQueue.Settings(queue);
        _hours = RandomQueue.Hours(queue / 19);
        (_reference, _matcher) = (new ReferenceMatcher(settings, _hours), new Matcher(settings, _hours, 7));
        for (var agent = 0; agent < 6; agent++) SetMember(agent, queue / 3 * (agent + 5));
    }

    public static void Play(Script script)
    {
        var history = new History(script.Queue);
        for (var i = 0; i < script.Steps.Length; i++)
        {
            history.Apply(script.Steps[i]);
            if (i % 16 == 0 || i > script.Steps.Length - 20) history.CompareAll();
            else history.CompareSome(script.Steps[i]);
        }

        history.CompareRebuilt();
    }

    private void Apply(Step step)
    {
        switch (step.Kind)
        {
            case < 22: SetItem(step); break;
            case < 28: Change(step, item => item with { Credit = (step.B % 9 * 20) - 60 }); break;
            case < 34: Remove(step); break;
            case < 52: Update(step); break;
            case < 54: SetMember(step.A, step.B); break;
            case < 55: RemoveMember(step); break;
            case < 60: Ask(step); break;
            case < 72: Claim(step); break;
            case < 76: Release(step); break;
            case < 80: Change(step, item => item with { Offered = !item.Offered }); break;
            case < 88: ToNextDeadline(); break;
            default: Advance(_now.AddTicks(step.A % 4 == 0 ? step.B % 3 : step.B % (step.A % 5 == 0 ? 900 : 60) * TimeSpan.TicksPerSecond / 4)); break;
        }
    }

    private void SetItem(Step step)
    {
        var number = step.A % 24;
        var version = _itemVersions[number] = _itemVersions.GetValueOrDefault(number) + (step.D % 11 == 0 ? -1 : 1);
        var item = RandomQueue.Item(step.A, version, step, _now);
        _reference.SetItem(item, _now);
        _matcher.SetItem(item, _now);
    }

    private void Change(Step step, Func<WaitingItem, WaitingItem> change)
    {
        if (AnyItem(step.A) is not { } known) return;
        var number = int.Parse(known.Id.AsSpan(1));
        var item = change(known.Item) with { Version = _itemVersions[number] = known.Item.Version + 1 };
        _reference.SetItem(item, _now);
        _matcher.SetItem(item, _now);
    }

    private void Remove(Step step)
    {
        if (AnyItem(step.A) is not { } item) return;
        _matcher.RemoveItem(Item(item.Id), _now);
        _reference.RemoveItem(item.Id, _now);
    }

    private void Update(Step step)
    {
        if (AnyAgent(step.A) is not { } agent) return;
        var version = _statusVersion += step.D % 13 == 0 ? -1 : 1;
        var status = RandomQueue.Status(int.Parse(agent.Id.AsSpan(1)), version, step.B, step.C, _now);
        _matcher.Update(Agent(agent.Id), status, _now).ShouldBe(_reference.Update(status, _now));
    }

    private void SetMember(int agent, int choice)
    {
        var member = RandomQueue.Member(agent, choice);
        _reference.SetMember(member, _now);
        _matcher.SetMember(member, _now);
    }

    private void RemoveMember(Step step)
    {
        if (AnyAgent(step.A) is not { } agent) return;
        _matcher.RemoveMember(Agent(agent.Id), _now);
        _reference.RemoveMember(agent.Id, _now);
    }

    private void Ask(Step step)
    {
        if (AnyAgent(step.A) is not { } agent) return;
        var until = _now.AddSeconds((step.B % 6) - 1);
        _matcher.Ask(Agent(agent.Id), until, _now);
        _reference.Ask(agent.Id, until, _now);
    }

    /// <summary>Mostly the agent's best item, which is then sometimes offered.</summary>
    private void Claim(Step step)
    {
        if (AnyAgent(step.A) is not { } agent) return;
        var best = step.B % 4 == 0 ? AnyItem(step.C)?.Id : _reference.BestItemFor(agent.Id, _now).ItemId;
        if (best is null) return;
        var kind = (ClaimKind)(step.C % 5 is var k and < 3 ? k : 0);
        var until = _now.AddSeconds((step.D % 4) - 1);
        var result = _matcher.Claim(Item(best), Agent(agent.Id), kind, until, _now);
        result.ShouldBe(_reference.Claim(best, agent.Id, kind, until, _now));
        if (result == ClaimResult.Claimed && until > _now) Explanations.Compare(_matcher, _reference, best, agent.Id, kind, _now);
        if (step.D % 5 == 0) Change(step with { A = IndexOf(best) }, item => item with { Offered = true });
    }

    private void Release(Step step)
    {
        if (AnyItem(step.A) is not { } item) return;
        _matcher.Release(Item(item.Id), _now);
        _reference.Release(item.Id, _now);
    }

    /// <summary>Just before a deadline nothing has changed; at it, what may now be matched has been reported.</summary>
    private void ToNextDeadline()
    {
        Advance(_now);
        if (_matcher.NextDeadline is not { } deadline || deadline > _now.AddHours(2)) return;
        deadline.ShouldBeGreaterThan(_now);
        var before = Decisions();
        _now = deadline.AddTicks(-1);
        Decisions().ShouldBe(before, "something changed before the deadline");
        Advance(deadline);
    }

    /// <summary>Every item that now has an agent and had none is reported, or the agent is.</summary>
    private void Advance(DateTimeOffset to)
    {
        var unmatched = _reference.Items.Where(item => _matcher.BestAgentFor(Item(item.Id), _now) is null).ToList();
        _now = to;
        var woken = _matcher.Advance(_now);
        var items = woken.Items.ToArray().ToHashSet();
        var agents = woken.Agents.ToArray().ToHashSet();
        _reference.Advance(_now);
        foreach (var item in unmatched)
            if (_matcher.BestAgentFor(Item(item.Id), _now) is { } best)
                (items.Contains(Item(item.Id)) || agents.Contains(best)).ShouldBeTrue($"{item.Id} woke unnoticed");
    }

    private void CompareSome(Step step)
    {
        if (AnyItem(step.B) is { } item) Compare(item);
        if (AnyAgent(step.C) is { } agent) Compare(agent);
    }

    private void CompareAll()
    {
        foreach (var item in _reference.Items) Compare(item);
        foreach (var agent in _reference.Agents) Compare(agent);
        _matcher.Count.ShouldBe(_reference.Items.Count());
        var order = _reference.Line().Select(item => item.Id).ToList();
        _matcher.InOrder(_now).ShouldBe(order);
        order.Select(id => _matcher.PlaceOf(Item(id), _now).Ahead).ShouldBe(Enumerable.Range(0, order.Count));
        foreach (var item in _reference.Items.Take(2)) Explanations.Compare(_matcher, _reference, item, _now);
        foreach (var agent in _reference.Agents.Take(2)) Explanations.Compare(_matcher, _reference, agent, _now);
    }

    /// <summary>A matcher that is filled from what is stored and told has the same line, and lets the same agents have the same items.</summary>
    private void CompareRebuilt()
    {
        var rebuilt = new Matcher(_matcher.Settings, _hours, 8);
        foreach (var agent in _reference.Agents)
        {
            var reference = rebuilt.SetMember(agent.Member, _now);
            if (agent.Status is { } status) rebuilt.Update(reference, status, _now);
        }

        foreach (var item in _reference.Items) rebuilt.SetItem(item.Item, _now);
        rebuilt.InOrder(_now).ShouldBe(_matcher.InOrder(_now));
        foreach (var agent in _reference.Agents)
            if (rebuilt.BestItemFor(rebuilt.FindAgent(agent.Id)!.Value, _now).ConversationId is { } best && _reference.Items.Single(item => item.Id == best) is var found)
                (_reference.Suits(found, agent) && _reference.HasRoom(found, agent)).ShouldBeTrue($"{best} for {agent.Id} after a restart");
    }

    private void Compare(ReferenceItem item) =>
        IdOf(_matcher.BestAgentFor(Item(item.Id), _now)).ShouldBe(_reference.BestAgentFor(item.Id, _now), $"agent for {item.Id}");

    private void Compare(ReferenceAgent agent)
    {
        var (id, rank, reserved) = _reference.BestItemFor(agent.Id, _now);
        var choice = _matcher.BestItemFor(Agent(agent.Id), _now);
        choice.ConversationId.ShouldBe(id, $"item for {agent.Id}");
        choice.Rank.ShouldBe(rank);
        choice.Reserved.ShouldBe(reserved, $"reservation of {agent.Id}");
    }

    private string Decisions() => string.Join(' ', _reference.Items
        .Select(item => $"{item.Id}:{_reference.BestAgentFor(item.Id, _now)}")
        .Concat(_reference.Agents.Select(agent => _reference.BestItemFor(agent.Id, _now))
            .Select(answer => $"{answer.ItemId}/{answer.Reserved?.ConversationId}")));

    private ReferenceItem? AnyItem(int choice) =>
        _reference.Items.ToList() is { Count: > 0 } items ? items[choice % items.Count] : null;

    private ReferenceAgent? AnyAgent(int choice) =>
        _reference.Agents.ToList() is { Count: > 0 } agents ? agents[choice % agents.Count] : null;

    private int IndexOf(string itemId) => _reference.Items.ToList().FindIndex(item => item.Id == itemId);

    private ItemRef Item(string id) => _matcher.FindItem(id).ShouldNotBeNull();

    private string? IdOf(AgentRef? agent) => agent is { } one ? _matcher.IdOf(one) : null;

    private AgentRef Agent(string id) => _matcher.FindAgent(id).ShouldNotBeNull();
}
