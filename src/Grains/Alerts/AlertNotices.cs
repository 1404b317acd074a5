using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Alerts;
using OmniContact.Storage;

namespace OmniContact.Alerts;

/// <summary>Whom a threshold tells, as entries of the outbox: one for each webhook, and one for its e-mail addresses.</summary>
internal sealed class AlertNotices(IConfiguration configuration)
{
    public (ImmutableArray<OutboxRow> Rows, long Sequence) Of(ImmutableArray<AlertNews> news, long sequence, string sender)
    {
        var rows = ImmutableArray.CreateBuilder<OutboxRow>();
        foreach (var one in news)
        {
            if (one.Alert.ThresholdId is not { } id || configuration.Current.Entities.Thresholds.GetValueOrDefault(id) is not { } threshold) continue;
            var notice = Notice(one, threshold);
            foreach (var webhook in threshold.WebhookIds.Distinct()) Add($"{Receivers.Webhook}/{webhook}", notice);
            if (!threshold.Emails.IsEmpty) Add($"{Receivers.Mail}/{threshold.Id}", notice with { Emails = threshold.Emails });
        }

        return (rows.ToImmutable(), sequence);

        void Add(string receiver, AlertNotice notice) => rows.Add(new OutboxRow
        {
            Sender = sender, Sequence = ++sequence, Receiver = receiver, Kind = nameof(AlertNotice), Body = OmniJson.Write(notice),
        });
    }

    private AlertNotice Notice(AlertNews news, Threshold threshold) => new()
    {
        Type = news.Began ? AlertNotice.Began : AlertNotice.Ended,
        Alert = news.Alert,
        Threshold = threshold.Name,
        Queue = configuration.Current.Queue(news.Alert.QueueId!)?.Name ?? new LocalizedText(news.Alert.QueueId!, news.Alert.QueueId!),
    };
}
