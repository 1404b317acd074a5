using OmniContact.Routing.Alerts;

namespace OmniContact.Routing.Configuration;

/// <summary>What is wrong with thresholds and with the webhooks that tell of them.</summary>
internal static class AlertValidation
{
    private const int MostEmails = 20;
    private const int LongestEmail = 254;

    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
    [
        .. entities.Thresholds.Values.SelectMany(threshold => Of(threshold, entities, $"threshold/{threshold.Id}")),
        .. entities.Webhooks.Values.SelectMany(webhook => Of(webhook, $"webhook/{webhook.Id}")),
    ];

    private static IEnumerable<Fault> Of(Threshold threshold, ConfigurationEntities entities, string where) =>
    [
        .. Ranges.Faults(threshold, where),
        .. threshold.QueueIds.SelectMany((queue, i) => References.Queue(queue, entities, $"{where}.queueIds[{i}]")),
        .. threshold.WebhookIds.SelectMany((webhook, i) => entities.Webhooks.ContainsKey(webhook)
            ? [] : new[] { new Fault($"{where}.webhookIds[{i}]", "unknown-webhook", $"there is no webhook '{webhook}'") }),
        .. Bars(threshold, where),
        .. threshold.Emails.SelectMany((email, i) => IsEmail(email)
            ? [] : new[] { new Fault($"{where}.emails[{i}]", "no-email", $"'{email}' is no e-mail address") }),
        .. threshold.Emails.Length > MostEmails
            ? [new Fault($"{where}.emails", "out-of-range", $"{threshold.Emails.Length} addresses; {MostEmails} are allowed")] : Array.Empty<Fault>(),
    ];

    private static IEnumerable<Fault> Bars(Threshold threshold, string where)
    {
        if (threshold.IsPast(threshold.BackAt))
            yield return new Fault($"{where}.backAt", "past-the-bar", $"backAt is {threshold.BackAt}, which alerts by itself: the bar is {threshold.Bar}");
        if (AlertMeasures.IsShare(threshold.Measure) && Math.Max(threshold.Bar, threshold.BackAt) > 100)
            yield return new Fault($"{where}.bar", "out-of-range", "a share is 0 to 100 percent");
    }

    private static IEnumerable<Fault> Of(Webhook webhook, string where)
    {
        if (webhook.Url.Length > Webhook.LongestUrl || !Uri.TryCreate(webhook.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            yield return new Fault($"{where}.url", "no-url", "has to be an address such as https://example.com/alerts");
        else if (url.UserInfo.Length > 0)
            yield return new Fault($"{where}.url", "no-url", "may hold no name and password: requests are signed instead");
    }

    private static bool IsEmail(string text) => text.Length <= LongestEmail && text.Count(one => one == '@') == 1
        && !text.StartsWith('@') && !text.EndsWith('@') && !text.Any(one => char.IsWhiteSpace(one) || char.IsControl(one) || one is ',' or ';' or '<' or '>' or '"');
}
