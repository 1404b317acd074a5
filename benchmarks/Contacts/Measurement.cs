using System.Collections.Concurrent;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>
/// Contacts one after another in many lines: each is started, waits in the queue, is given to an agent, closed and released. Through the
/// Conversation, Queue and Agent grains, without pages, customers' grains or messages.
/// </summary>
internal sealed class Measurement(SmallCentre centre, TimeSpan time)
{
    private const int Lines = 256;

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _open = new();
    private readonly List<Desk> _desks = [];
    private long _contacts;
    private volatile bool _ends;

    public async Task<Figures> Run()
    {
        await OpenDesks();
        var lines = Enumerable.Range(0, Lines).Select(_ => Task.Run(Line)).ToArray();
        await Task.Delay(time);
        var before = Moment.Now(_contacts, centre.Counted);
        await Task.Delay(time);
        var after = Moment.Now(Interlocked.Read(ref _contacts), centre.Counted);
        _ends = true;
        await Task.WhenAll(lines);
        return after.Since(before, SiloUnderTest.Name, centre.Counted is null ? "durable" : "counting");
    }

    private async Task OpenDesks()
    {
        for (var number = 0; number < SmallCentre.Agents; number++)
        {
            var id = SmallCentre.AgentId(number);
            await centre.SignIn(id);
            var desk = new Desk(centre.Grains, id, Closed);
            _desks.Add(desk);
            await centre.Grains.GetGrain<IAgentGrain>(id).Subscribe(centre.Grains.CreateObjectReference<IAgentObserver>(desk));
        }
    }

    private async Task Line()
    {
        while (!_ends)
        {
            var id = Guid.CreateVersion7().ToString("N");
            var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _open[id] = closed;
            (await centre.Grains.GetGrain<IConversationGrain>(id).Start(Contact(id))).Must();
            await closed.Task;
            Interlocked.Increment(ref _contacts);
        }
    }

    private void Closed(string id)
    {
        if (_open.TryRemove(id, out var closed)) closed.SetResult();
    }

    private static StartConversation Contact(string id) => new()
    {
        Customer = new CustomerCard { Id = id, Name = "Li Na" },
        Inbound = new Inbound { EntryPointId = "web", Channel = "web", Medium = Medium.Chat, Address = id, Message = new OutgoingText { Text = "Hello" } },
    };
}
