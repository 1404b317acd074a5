using System.Net.Http.Headers;
using System.Security.Cryptography;
using OmniContact.Load.Clients;
using OmniContact.Load.Wire;
using OmniContact.Routing.Configuration;

namespace OmniContact.Load.Servers;

/// <summary>Puts a centre in place through the public interfaces, and takes it away again.</summary>
internal sealed class Setup(Target target, Centre centre, World world)
{
    /// <summary>A queue takes some 900 bytes, an agent half of it, and the server no change of more than 256 kB.</summary>
    private const int EntitiesAtOnce = 200;

    private const int CallsAtOnce = 8;

    private const string Tagged = "/api/v1/configuration/queue";

    private readonly string _password = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));

    /// <summary>Nothing else is configured while a run goes on: its offers are judged by this version.</summary>
    public ConfigurationSnapshot Configuration { get; private set; } = ConfigurationSnapshot.Empty;

    public async Task Configure(CancellationToken stop)
    {
        var entities = centre.Entities();
        var version = 0L;
        foreach (var part in Centre.Rows(entities).Chunk(EntitiesAtOnce))
            version = await Change(new { note = "load", set = part.Select(row => new { kind = row.Kind, id = row.Id, value = row.Value }) }, stop);
        Configuration = new(version, entities);
        foreach (var api in target.Apis) await Known(api, await target.Api.Tag(Tagged, stop), stop);
    }

    /// <summary>Signed in, connected and available.</summary>
    public async Task<IReadOnlyList<AgentClient>> Staff(Action<int> done, CancellationToken stop)
    {
        var agents = new AgentClient[centre.Agents.Length];
        var ready = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, agents.Length), SomeAtOnce(stop), async (i, cancel) =>
        {
            var id = centre.Agents[i];
            await target.Api.Post("/api/v1/users", new { userName = id, name = id, role = "agent", password = _password, agentId = id }, cancel);
            agents[i] = new(id, await Tab.SignIn(world.Doors[i % world.Doors.Length].Http, id, _password, cancel), world.Doors[i % world.Doors.Length].Url, world);
            _ = agents[i].Run(stop);
            await agents[i].Ready.WaitAsync(TimeSpan.FromMinutes(1), cancel);
            done(Interlocked.Increment(ref ready));
        });
        return agents;
    }

    /// <summary>Supervisors, each with a board before them.</summary>
    public async Task<IReadOnlyList<BoardLooker>> Boards(int supervisors, CancellationToken stop)
    {
        var lookers = new BoardLooker[supervisors];
        for (var i = 0; i < supervisors; i++)
        {
            var (name, door) = ($"{centre.IdleEntryPoint}-lead{i}", world.Doors[i % world.Doors.Length]);
            await target.Api.Post("/api/v1/users", new { userName = name, name, role = "supervisor", password = _password }, stop);
            lookers[i] = await BoardLooker.Open(await Tab.SignIn(door.Http, name, _password, stop), door.Url, stop);
        }
        return lookers;
    }

    /// <summary>Conversations that are open and have no socket: messages that wait where nobody serves.</summary>
    public async Task Idle(int conversations, CancellationToken stop)
    {
        if (conversations == 0) return;
        var key = await target.Api.Post("/api/v1/api-keys", new { name = "load" }, stop);
        using HttpClient client = new() { BaseAddress = target.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.GetProperty("text").GetString());
        var api = new Api(client);
        await Parallel.ForEachAsync(Enumerable.Range(0, conversations), SomeAtOnce(stop), async (i, cancel) => await api.Post("/api/v1/contacts", new
        {
            entryPointId = centre.IdleEntryPoint, channel = "sms", medium = "message", address = $"idle-{i}", message = new { text = $"idle-{i} says 0" },
        }, cancel));
    }

    /// <summary>From a server that goes on without us. The people who signed in stay, disabled.</summary>
    public async Task Remove(CancellationToken stop)
    {
        foreach (var id in centre.Agents)
        {
            var path = $"/api/v1/users/{id}";
            await target.Api.Change(HttpMethod.Patch, path, new { disabled = true }, await target.Api.Tag(path, stop), stop);
        }
        foreach (var part in Centre.Rows(Configuration.Entities).Reverse().Chunk(EntitiesAtOnce))
            await Change(new { note = "load is over", remove = part.Select(row => new { kind = row.Kind, id = row.Id }) }, stop);
    }

    /// <summary>Another server of a cluster hears of a change a moment later.</summary>
    private static async Task Known(Api server, string tag, CancellationToken stop)
    {
        while (await server.Tag(Tagged, stop) != tag) await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
    }

    private static ParallelOptions SomeAtOnce(CancellationToken stop) => new() { MaxDegreeOfParallelism = CallsAtOnce, CancellationToken = stop };

    private async Task<long> Change(object change, CancellationToken stop)
    {
        var tag = await target.Api.Tag(Tagged, stop);
        return (await target.Api.Change(HttpMethod.Post, "/api/v1/configuration/changes", change, tag, stop)).GetProperty("version").GetInt64();
    }
}
