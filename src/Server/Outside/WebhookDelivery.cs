using OmniContact.Alerts;
using OmniContact.Outside;
using OmniContact.Storage;

namespace OmniContact.Server.Outside;

/// <summary>Tells a webhook of alerts. One that was switched off or removed is told nothing.</summary>
internal sealed class WebhookDelivery(ICentre centre, WebhookCalls calls) : IOutside
{
    public bool Reaches(string kind) => kind == "webhook";

    public async Task Deliver(string key, OutboxRow row, CancellationToken cancel)
    {
        if (centre.Current.Entities.Webhooks.GetValueOrDefault(key) is not { Enabled: true } webhook) return;
        var answer = await calls.Send(webhook, Event(row), cancel);
        if (!answer.Taken) throw new OutsideException(answer.Problem ?? $"answered {answer.Status}", answer.ForGood);
    }

    private static WebhookEvent Event(OutboxRow row)
    {
        var notice = OmniJson.Read<AlertNotice>(row.Body);
        return new()
        {
            Id = $"{row.Sender}/{row.Sequence}", Type = notice.Type, At = notice.Alert.EndedAt ?? notice.Alert.At,
            Alert = notice.Alert, Threshold = notice.Threshold, Queue = notice.Queue,
        };
    }
}
