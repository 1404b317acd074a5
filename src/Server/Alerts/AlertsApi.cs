using OmniContact.Alerts;
using OmniContact.Routing.Alerts;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using Orleans;

namespace OmniContact.Server.Alerts;

/// <summary>What supervisors are alerted of, as far as each sees it. Pages get the same with the board.</summary>
internal static class AlertsApi
{
    public static void MapAlerts(this IEndpointRouteBuilder routes)
    {
        var alerts = routes.MapGroup("/alerts").WithTags("Board");
        alerts.MapGet("", List).For(Roles.Leads);
        alerts.MapPost("/{id}/acknowledgement", Acknowledge).For(Roles.Leads);
    }

    /// <summary>Those that are on, and the latest that are over, in the order in which they began.</summary>
    private static async Task<AlertRow[]> List(HttpContext context, ICentre centre, Sight sight, IGrainFactory grains)
    {
        var scope = sight.Of(Caller.From(context.User)!);
        var alerts = await grains.GetGrain<IAlertsGrain>(IAlertsGrain.Only).Read();
        return [.. alerts.Where(alert => AlertRow.IsSeen(alert, scope)).Select(alert => AlertRow.Of(alert, centre.Current))];
    }

    /// <summary>The caller sees to it: it stays, and is heard no more. Once somebody has, it stays with them.</summary>
    private static async Task<AlertRow> Acknowledge(string id, HttpContext context, ICentre centre, Sight sight, IGrainFactory grains, Audit audit)
    {
        var (caller, grain) = (Caller.From(context.User)!, grains.GetGrain<IAlertsGrain>(IAlertsGrain.Only));
        if ((await grain.Read()).FirstOrDefault(alert => alert.Id == id) is not { } known || !AlertRow.IsSeen(known, sight.Of(caller))) throw Faulty.NotFound("alert", id);
        if (known.AcknowledgedAt is null) await audit.Record("alertAcknowledged", caller, null, Details(known), context.RequestAborted);
        return AlertRow.Of((await grain.Acknowledge(id, caller.AgentId ?? caller.Name ?? caller.Id)).OrFault(), centre.Current);
    }

    private static object Details(Alert alert) => new { alert.Id, alert.Kind, alert.ThresholdId, alert.QueueId, alert.AgentId, alert.ConversationId };
}
