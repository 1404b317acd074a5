using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Crash.Tests;

/// <summary>One queue, four agents, one chat entry point.</summary>
internal static class Centre
{
    public const string EntryPoint = "web";
    public const string Queue = "sales";
    public const string AgentPassword = "correct horse battery";

    public static readonly ImmutableArray<string> Agents = ["an", "bo", "chen", "du"];

    /// <summary>Before the first start: the server finds it there.</summary>
    public static async Task Configure(Data data)
    {
        await using var opened = data.Open();
        var change = new ConfigurationChange { At = DateTimeOffset.UtcNow, By = "test", Note = "begin", Rows = [.. Rows()] };
        (await opened.Services.GetRequiredService<IConfigurationStore>().Commit(0, change)).ShouldBe(1);
    }

    private static IEnumerable<ConfigurationRow> Rows()
    {
        yield return Row(ConfigurationKinds.Queue, Queue, new QueueSettings
        {
            Id = Queue,
            Name = new("销售", "Sales"),
            WrapUp = new() { Mode = WrapUpMode.None },
            // Here the same few customers come again and again: each would keep waiting a moment for the last agent, and whoever was away
            // until all had found another would have nothing to do for ever.
            Sticky = new() { LastAgent = false },
        });
        yield return Row(ConfigurationKinds.EntryPoint, EntryPoint, new EntryPoint
        {
            Id = EntryPoint, Name = new("网上商店", "Web shop"), Channel = "webchat", Medium = Medium.Chat, Brand = "shop", DefaultQueueId = Queue,
        });
        foreach (var (i, id) in Agents.Index())
        {
            yield return Row(ConfigurationKinds.Agent, id, new AgentSettings
            {
                Id = id, EmployeeNumber = $"EN77{i}41", RealName = $"Real {id}", DisplayName = new(id, id), Queues = [new QueueMembership(Queue)],
            });
        }
    }

    private static ConfigurationRow Row<T>(string kind, string id, T entity) => new(kind, id, OmniJson.Write(entity));
}
