using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Benchmarks.Contacts.Limits;

/// <summary>As many agents, queues and open tasks as Twilio TaskRouter documents for one workspace, on SQLite. Each agent does one task at a time.</summary>
/// <param name="scale">Share of all of it; 1 = the whole.</param>
internal sealed class LargeCentre(double scale) : IAsyncDisposable
{
    /// <summary>Queues that an agent serves.</summary>
    private const int QueuesOfAgent = 8;

    private const int Together = 2_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("omni-limits-").FullName;
    private IHost? _host;

    public bool IsWhole => scale == 1;

    public int Agents { get; } = (int)(7_500 * scale);

    public int Queues { get; } = (int)(5_000 * scale);

    public int Tasks { get; } = (int)(500_000 * scale);

    public IGrainFactory Grains => _host!.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Puts the data in place, as another process would have left it.</summary>
    public async Task Fill()
    {
        await Start(Durability.Off);
        await Configure();
        var store = _host!.Services.GetRequiredService<IStore>();
        for (var first = 0; first < Tasks; first += Together)
            await Task.WhenAll(Enumerable.Range(first, Math.Min(Together, Tasks - first)).Select(number => store.Commit(Waiting(number))));
        await Stop();
    }

    public Task Open() => Start(Durability.Full);

    public static string AgentId(int number) => $"a{number:D4}";

    public static string QueueId(int number) => $"q{number:D4}";

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Start(Durability durability) =>
        _host = await CentreHost.Start(services => services.AddStorage(new StorageOptions { DataFolder = _folder, Durability = durability }));

    private async Task Stop()
    {
        if (_host is null) return;
        await _host.StopAsync();
        _host.Dispose();
        _host = null;
    }

    private async Task Configure()
    {
        var outcome = await _host!.Services.GetRequiredService<IConfiguration>().Change(0, "bench", "",
        [
            new(ConfigurationKinds.Profile, "one", OmniJson.Write(new CapacityProfile
            {
                Id = "one", Media = ImmutableDictionary<Medium, MediumCapacity>.Empty.Add(Medium.Task, new(100, 1, [])),
            })),
            .. Enumerable.Range(0, Queues).Select(number => new ConfigurationRow(ConfigurationKinds.Queue, QueueId(number), OmniJson.Write(Queue(number)))),
            .. Enumerable.Range(0, Agents).Select(number => new ConfigurationRow(ConfigurationKinds.Agent, AgentId(number), OmniJson.Write(Agent(number)))),
        ]);
        if (!outcome.Faults.IsEmpty) throw new InvalidOperationException(string.Join("; ", outcome.Faults.Take(3)));
    }

    private static QueueSettings Queue(int number) => new()
    {
        Id = QueueId(number),
        Name = new LocalizedText($"队列 {number}", $"Queue {number}"),
        WrapUp = new WrapUpPolicy { Mode = WrapUpMode.None },
    };

    private AgentSettings Agent(int number) => new()
    {
        Id = AgentId(number), EmployeeNumber = AgentId(number), RealName = AgentId(number),
        DisplayName = new LocalizedText(AgentId(number), AgentId(number)),
        CapacityProfileId = "one",
        Queues = [.. Enumerable.Range(0, QueuesOfAgent).Select(one => (int)(((number * 7L) + (one * 641L)) % Queues)).Distinct().Select(one => new QueueMembership(QueueId(one)))],
    };

    /// <summary>A task that has waited for a while, longer the smaller its number.</summary>
    private CommitUnit Waiting(int number)
    {
        var at = DateTimeOffset.UtcNow.AddMinutes(-30).AddMilliseconds(number);
        var id = Guid.CreateVersion7(at).ToString("N");
        var begun = Starting.Inbound(new NewConversation { Id = id, CustomerId = id, EntryPointId = "", Brand = "acme", Medium = Medium.Task }, at);
        var queued = Queueing.Enqueue(begun.State!, new QueueEntry { QueueId = QueueId(number % Queues), RequiredSkills = ImmutableDictionary<string, int>.Empty }, at);
        var body = new ConversationBody { State = queued.State! with { Version = 1 }, Customer = new CustomerCard { Id = id, Name = "Li Na" } };
        return new CommitUnit
        {
            Owner = $"conversation/{id}",
            Conversation = new RowWrite<ConversationRow>(ConversationRows.Of(body), 0),
            Facts = [.. begun.Facts.Concat(queued.Facts).Select(fact => ConversationRows.Of(fact with { Version = 1 }))],
        };
    }
}
