using System.Collections.Immutable;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Configuration;

namespace OmniContact.Routing.Tests.Alerts;

public sealed class AlertValidationTests
{
    private static readonly Webhook Good = new() { Id = "hook", Name = new("值班群", "Duty"), Url = "https://example.com/alerts?x=1" };

    [Fact]
    public void What_is_right_has_no_fault() => Faults(AlertRun.Waiting() with { WebhookIds = ["hook"], Emails = ["li@example.com"] }, Good).ShouldBeEmpty();

    [Theory]
    [InlineData("/alerts")]
    [InlineData("ftp://example.com")]
    [InlineData("https://name:word@example.com")]
    [InlineData("")]
    public void A_webhook_has_an_address_of_the_web_without_a_password(string url) =>
        Faults(AlertRun.Waiting(), Good with { Url = url }).ShouldBe([("webhook/hook.url", "no-url")]);

    [Theory]
    [InlineData("li")]
    [InlineData("li@example.com, wang@example.com")]
    [InlineData("li@\r\nBcc: wang@example.com")]
    [InlineData("<li@example.com>")]
    public void An_email_address_is_one_address(string email) =>
        Faults(AlertRun.Waiting() with { Emails = [email] }).ShouldBe([("threshold/long.emails[0]", "no-email")]);

    [Fact]
    public void A_value_that_ends_an_alert_does_not_begin_one()
    {
        Faults(AlertRun.Waiting(bar: 5, backAt: 6)).ShouldBe([("threshold/long.backAt", "past-the-bar")]);
        Faults(AlertRun.Waiting(bar: 5, backAt: 4) with { Side = AlertSide.Below }).ShouldBe([("threshold/long.backAt", "past-the-bar")]);
        Faults(AlertRun.Waiting(bar: 5, backAt: 5)).ShouldBeEmpty();
    }

    [Fact]
    public void Whom_it_names_there_is() => Faults(AlertRun.Waiting() with { QueueIds = ["sales"], WebhookIds = ["gone"] })
        .ShouldBe([("threshold/long.queueIds[0]", "unknown-queue"), ("threshold/long.webhookIds[0]", "unknown-webhook")]);

    [Fact]
    public void A_share_is_a_share() =>
        Faults(AlertRun.Waiting(bar: 101) with { Measure = AlertMeasure.AbandonRate }).ShouldBe([("threshold/long.bar", "out-of-range")]);

    private static (string, string)[] Faults(Threshold threshold, Webhook? webhook = null) =>
    [
        .. ConfigurationFaults.Of(new ConfigurationEntities
        {
            Thresholds = ImmutableDictionary<string, Threshold>.Empty.Add(threshold.Id, threshold),
            Webhooks = webhook is null ? ImmutableDictionary<string, Webhook>.Empty : ImmutableDictionary<string, Webhook>.Empty.Add(webhook.Id, webhook),
        }).Select(fault => (fault.Where, fault.Code)),
    ];
}
