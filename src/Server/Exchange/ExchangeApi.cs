using OmniContact.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Api;
using OmniContact.Server.Uploads;

namespace OmniContact.Server.Exchange;

/// <summary>The configuration as files: the whole as JSON, the agents as a table. What a file would change is told before it is changed.</summary>
internal static class ExchangeApi
{
    public static void MapExchange(this IEndpointRouteBuilder routes)
    {
        var exchange = routes.MapGroup("/exchange").WithTags("Configuration");
        exchange.MapGet("/configuration", Export).For(Roles.Administrator);
        exchange.MapPost("/comparison", Compare).TakesFile(routes).For(Roles.Administrator);
        exchange.MapGet("/agents", ExportAgents).For(Roles.Administrator);
        exchange.MapPost("/agents", ReadAgents).TakesFile(routes).For(Roles.Administrator);
    }

    /// <summary>All that is configured, as a change set that would make it again.</summary>
    private static ConfigurationFile Export(HttpContext context, ICentre centre)
    {
        var entities = centre.Current.Entities;
        context.Response.Headers.ContentDisposition = "attachment; filename=\"configuration.json\"";
        return new([.. ConfigurationKinds.All.SelectMany(kind => ConfiguredEntities.Of(kind, entities)!).Select(one => new WrittenEntity(one.Kind, one.Id, one.Value))]);
    }

    /// <summary>What a change set would change, entity by entity, and what it would be refused for. Nothing is stored.</summary>
    private static async Task<Comparison> Compare(ConfigurationChangeRequest request, ICentre centre, CancellationToken cancel)
    {
        var rows = request.Rows();
        var before = centre.Current.Entities;
        var draft = await centre.Draft(rows, cancel);
        return new(draft.Version, draft.Faults, [.. EntityDifference.Of(rows, before, draft.Entities).Where(one => one.Was != "changed" || !one.Fields.IsEmpty)]);
    }

    /// <summary>The agents as a table (CSV): queues as <c>sales; service:30</c>, skills as <c>english:5</c>.</summary>
    private static CsvResult ExportAgents(ICentre centre) => new("agents.csv", AgentTable.Columns, AgentTable.Lines(centre.Current.Entities).ToAsyncEnumerable());

    /// <summary>Reads agents from such a table, over those that there are. Nothing is stored: the answer is a change set.</summary>
    private static AgentsRead ReadAgents(TextRequest request, ICentre centre) => AgentTable.Read(request.Text, centre.Current.Entities);
}
