using Microsoft.Extensions.Options;
using OmniContact.Outside;
using OmniContact.Routing.Alerts;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Storage;

namespace OmniContact.Server.Outside;

/// <summary>Webhooks and e-mail: tried out, signed, and sent again.</summary>
internal static class OutsideApi
{
    private const int Shown = 50;

    public static void MapOutside(this IEndpointRouteBuilder routes)
    {
        var outside = routes.MapGroup("/outside").WithTags("Configuration");
        outside.MapGet("", Read).For(Roles.Administrator);
        outside.MapPost("/resend", Resend).NoKey().For(Roles.Administrator);
        outside.MapPost("/mail/test", TestMail).NoKey().For(Roles.Administrator);
        outside.MapPost("/webhooks/{id}/test", TestWebhook).NoKey().For(Roles.Administrator);
        outside.MapPost("/webhooks/{id}/secret", NewSecret).NoKey().For(Roles.Administrator);
    }

    /// <summary>The mail server, what webhooks may reach, and what could not be delivered.</summary>
    private static async Task<OutsideView> Read(
        IOptions<MailOptions> mail, IOptions<WebhookOptions> webhooks, IStoreMaintenance store, MailCalls calls, CancellationToken cancel) =>
        new(calls.IsSet ? mail.Value.Host : null, calls.IsSet ? mail.Value.From : null, webhooks.Value.AllowPrivate, await store.DeadLetters(Shown, cancel));

    /// <summary>Puts all that was set aside back on its way.</summary>
    private static async Task<Resent> Resend(HttpContext context, IStoreMaintenance store, Audit audit, CancellationToken cancel)
    {
        var entries = await store.Resend(cancel);
        await audit.Record("outboxResent", Caller.From(context.User)!, null, new { entries }, cancel);
        return new(entries);
    }

    /// <summary>Writes to an address, and says what the mail server has said.</summary>
    private static async Task<MailTested> TestMail(MailTest request, MailCalls calls, CancellationToken cancel)
    {
        Texts.Required(request.To, "to", 254);
        try
        {
            await calls.Send([request.To], "OmniContact", "邮件可以送达。\nE-mail arrives.\n", cancel);
            return new(null as string);
        }
        catch (OutsideException fault)
        {
            return new(fault.Message);
        }
    }

    /// <summary>Sends a signed request of type <c>test</c> now, also where the webhook is off, and says what was answered.</summary>
    private static Task<WebhookAnswer> TestWebhook(string id, ICentre centre, WebhookCalls calls, TimeProvider time, CancellationToken cancel) =>
        calls.Send(Known(id, centre), new WebhookEvent { Id = $"test/{Secret.Name(12)}", Type = WebhookEvent.Test, At = time.GetUtcNow() }, cancel);

    /// <summary>Requests are signed with another secret from now on; only this answer says it.</summary>
    private static async Task<NewWebhookSecret> NewSecret(string id, HttpContext context, ICentre centre, WebhookSecrets secrets, Audit audit, CancellationToken cancel)
    {
        Known(id, centre);
        var secret = await secrets.Renew(id, cancel);
        await audit.Record("webhookSecretRenewed", Caller.From(context.User)!, null, new { WebhookId = id }, cancel);
        return new(secret);
    }

    private static Webhook Known(string id, ICentre centre) =>
        centre.Current.Entities.Webhooks.GetValueOrDefault(id) ?? throw Faulty.NotFound("webhook", id);
}
