using System.Collections.Immutable;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Demo.Traffic;
using OmniContact.Storage;

namespace OmniContact.Server.Demo.Centre;

/// <summary>What the demo's customers were in contact about in the last weeks.</summary>
internal sealed class DemoHistory(IStore store, TimeProvider time)
{
    private const int Most = 3;
    private const int Weeks = 6;
    /// <summary>Tells the past of each customer; what was told before stays as it is.</summary>
    public async Task Create(ConfigurationSnapshot centre, IEnumerable<CustomerCard> customers, CancellationToken cancel)
    {
        var units = customers.SelectMany((customer, index) => Of(customer, centre, new Chance(index + 1))).OfType<CommitUnit>();
        await Task.WhenAll(units.Select(unit => store.Commit(unit, cancel)));
    }

    private IEnumerable<CommitUnit?> Of(CustomerCard customer, ConfigurationSnapshot centre, Chance chance)
    {
        var ago = TimeSpan.FromDays(chance.Below(7 * Weeks) + 2);
        var count = chance.Below(Most) + 1;
        for (var number = 1; number <= count; number++)
            yield return Contact(customer, centre, chance, $"{customer.Id}-h{number}", time.GetUtcNow() - (ago / number));
    }

    /// <summary>Null where an administrator has since taken away where the contact came in, or all who could have had it: it was told before.</summary>
    private static CommitUnit? Contact(CustomerCard customer, ConfigurationSnapshot centre, Chance chance, string id, DateTimeOffset at)
    {
        var dialogue = chance.Of(Dialogue.All.Where(one => one.Language == customer.Language).ToArray());
        if (centre.EntryPoint(EntryPointOf(customer)) is not { } point) return null;
        var queue = centre.Queue(customer.Simulated && customer.Language == "en" ? "english" : point.DefaultQueueId);
        if (queue is null || centre.MembersOf(queue.Id) is not { IsEmpty: false } members) return null;
        var agent = centre.Agent(chance.Of(members).AgentId)!;
        var leg = new Leg { Id = $"{id}-leg", EntryPointId = point.Id, Channel = point.Channel, Medium = Medium.Chat, Address = customer.Id, State = LegState.Connected, StartedAt = at };
        var order = $"SH{chance.Below(900_000) + 100_000}";
        var contact = new PastContact(customer, agent, queue, leg);
        contact.Begin(Start(customer, point, leg, dialogue, order, id), Filled(dialogue.Opening), at);
        contact.Answered(chance.Below(40) + 3);
        foreach (var turn in dialogue.Turns)
        {
            contact.FromAgent(Filled(turn.Agent), chance.Below(30) + 10);
            foreach (var line in turn.Customer?.Split('\n') ?? []) contact.FromCustomer(Filled(line), chance.Below(30) + 5);
        }
        return contact.End(dialogue.Code, chance.Below(30) + 20);

        string Filled(string text) => text.Replace("{order}", order).Replace("{agent}", agent.DisplayName.For(customer.Language));
    }

    /// <summary>Guests of the newcomer have always come in where the newcomer's own customers do.</summary>
    private static string EntryPointOf(CustomerCard customer) => customer switch
    {
        { Simulated: true } => "sim-web",
        { Language: "en" } => "web-en",
        _ => "web-zh",
    };

    private static NewConversation Start(CustomerCard customer, EntryPoint point, Leg leg, Dialogue dialogue, string order, string id) => new()
    {
        Id = id,
        CustomerId = customer.Id,
        EntryPointId = point.Id,
        Brand = point.Brand,
        Language = customer.Language,
        Medium = Medium.Chat,
        Leg = leg,
        Attributes = ImmutableDictionary<string, string>.Empty.Add(DemoNames.Topic, dialogue.Topic).Add(SimulatedInbound.Order, order),
        Simulated = customer.Simulated,
    };
}
