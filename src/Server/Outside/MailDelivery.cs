using OmniContact.Alerts;
using OmniContact.Outside;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Outside;

/// <summary>Tells people of alerts by e-mail. Without a mail server nothing goes out, as administrators are shown.</summary>
internal sealed class MailDelivery(MailCalls calls, ICentre centre, ServerOptions options) : IOutside
{
    public bool Reaches(string kind) => kind == "mail";

    public Task Deliver(string key, OutboxRow row, CancellationToken cancel)
    {
        if (!calls.IsSet) return Task.CompletedTask;
        var notice = OmniJson.Read<AlertNotice>(row.Body);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(centre.Current.Site.TimeZone);
        var board = options.PublicUrl is { } url ? new Uri(url, $"/#/board/{Uri.EscapeDataString(notice.Alert.QueueId ?? "")}") : null;
        return calls.Send(notice.Emails, AlertMail.Subject(notice), AlertMail.Text(notice, zone, board), cancel);
    }
}
