using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;

namespace OmniContact.Server.Api;

/// <summary>What an agent's page needs to know once.</summary>
internal sealed record MyAgent
{
    public required AgentSettings Agent { get; init; }
    public required ImmutableArray<IdName> Queues { get; init; }
    public required ImmutableArray<AboutEntryPoint> EntryPoints { get; init; }
    public required ImmutableArray<CodeName> BreakReasons { get; init; }
    /// <summary>Of all queues; which of them a queue takes is said with the queue.</summary>
    public required ImmutableArray<CodeName> WrapUpCodes { get; init; }

    public static MyAgent Of(AgentSettings agent, ConfigurationEntities all) => new()
    {
        Agent = agent,
        Queues = [.. all.Queues.Values.OrderBy(queue => queue.Id, StringComparer.Ordinal).Select(queue => new IdName(queue.Id, queue.Name))],
        EntryPoints = [.. all.EntryPoints.Values.OrderBy(point => point.Id, StringComparer.Ordinal).Select(AboutEntryPoint.Of)],
        BreakReasons = CodeName.OfBreaks(all),
        WrapUpCodes =
        [
            .. all.Queues.Values.SelectMany(queue => queue.WrapUp.Codes).Distinct().Order(StringComparer.Ordinal)
                .Select(code => new CodeName(code, all.WrapUpCodes.TryGetValue(code, out var named) ? named.Name : new(code, code))),
        ],
    };
}
