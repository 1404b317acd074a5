using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>A centre with one queue, two agents and one chat entry point.</summary>
internal static class SmallCentre
{
    public const string Queue = "sales";
    public const string Li = "li";
    public const string Wang = "wang";
    public const string Web = "web";
    public const string Site = "https://shop.example";

    /// <param name="server">Of an empty centre.</param>
    /// <param name="more">In the place of, or beside, what there is.</param>
    public static async Task Configure(RunningServer server, params ConfigurationRow[] more)
    {
        var rows = Rows().Where(row => !more.Any(other => (other.Kind, other.Id) == (row.Kind, row.Id))).Concat(more);
        var outcome = await server.Get<ICentre>().Change(0, "test", "begin", [.. rows]);
        outcome.Faults.ShouldBeEmpty();
    }

    private static ImmutableArray<ConfigurationRow> Rows() =>
    [
        Row(ConfigurationKinds.Queue, Queue, new QueueSettings { Id = Queue, Name = new("销售", "Sales"), WrapUp = new() { Mode = WrapUpMode.UntilDone, Codes = ["order", "other"] } }),
        Row(ConfigurationKinds.Agent, Li, Agent(Li, "1001", "李雷", "小李", "Lee")),
        Row(ConfigurationKinds.Agent, Wang, Agent(Wang, "1002", "王芳", "小王", "Vicky")),
        Row(ConfigurationKinds.BreakReason, "lunch", new BreakReason { Id = "lunch", Name = new("午餐", "Lunch") }),
        Row(ConfigurationKinds.EntryPoint, Web, new EntryPoint
        {
            Id = Web, Name = new("网上商店", "Web shop"), Channel = "webchat", Medium = Medium.Chat, Brand = "shop",
            DefaultQueueId = Queue, AllowedOrigins = [Site],
        }),
    ];

    private static AgentSettings Agent(string id, string number, string real, string zh, string en) => new()
    {
        Id = id, EmployeeNumber = number, RealName = real, DisplayName = new(zh, en), Queues = [new QueueMembership(Queue)],
    };

    public static ConfigurationRow Row<T>(string kind, string id, T entity) => new(kind, id, OmniJson.Write(entity));
}
