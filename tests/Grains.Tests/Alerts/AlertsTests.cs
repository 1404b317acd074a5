using System.Collections.Immutable;
using OmniContact.Alerts;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests.Alerts;

/// <summary>One owner looks at every threshold; what is on stays on over a restart, and is told of once.</summary>
public sealed class AlertsTests
{
    private static readonly Threshold Long = new()
    {
        Id = "long", Name = new("排队过长", "Long queue"), Bar = 1, BackAt = 0, AfterSeconds = 5, WebhookIds = ["duty"], Emails = ["li@example.com"],
    };

    [Fact]
    public async Task A_value_past_its_bar_alerts_and_goes_to_the_outbox_with_the_same_commit()
    {
        await using var centre = await Watched(Long);
        await TwoWait(centre);
        await centre.Eventually(async () => (await On(centre)).Length == 1);
        var alert = (await On(centre)).Single();
        (alert.ThresholdId, alert.QueueId, alert.Value, alert.Quiet).ShouldBe(("long", "sales", 2, false));
        await centre.Eventually(() => Task.FromResult(centre.Outside.Rows.Count == 2));
        var notice = OmniJson.Read<AlertNotice>(centre.Outside.Rows.Single(row => row.Receiver == "mail/long").Body);
        centre.Outside.Rows.Single(row => row.Receiver == "webhook/duty").Sender.ShouldBe("alerts/centre");
        (notice.Type, notice.Queue.En, notice.Threshold.Zh).ShouldBe((AlertNotice.Began, "Sales", "排队过长"));
        notice.Emails.ShouldBe(["li@example.com"]);
    }

    [Fact]
    public async Task One_that_is_on_stays_on_over_a_restart_and_is_not_told_of_twice()
    {
        await using var centre = await Watched(Long);
        await TwoWait(centre);
        await centre.Eventually(async () => (await On(centre)).Length == 1);
        var before = (await On(centre)).Single();
        (await Alerts(centre).Acknowledge(before.Id, "wang")).Value!.AcknowledgedBy.ShouldBe("wang");
        await centre.Restart();
        await centre.Pass(10);
        (await On(centre)).Single().ShouldBe((await Alerts(centre).Read()).Single());
        ((await On(centre)).Single().Id, (await On(centre)).Single().AcknowledgedBy).ShouldBe((before.Id, "wang"));
        centre.Outside.Rows.Select(row => (row.Receiver, row.Sequence)).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_threshold_that_is_removed_leaves_no_alert()
    {
        await using var centre = await Watched(Long);
        await TwoWait(centre);
        await centre.Eventually(async () => (await On(centre)).Length == 1);
        await centre.Configure([new(ConfigurationKinds.Threshold, "long", null)]);
        await centre.Eventually(async () => (await On(centre)).IsEmpty);
    }

    [Fact]
    public async Task A_rate_is_that_of_the_latest_contacts()
    {
        await using var centre = await Watched(new Threshold
        {
            Id = "late", Name = new("接得慢", "Slow"), Measure = AlertMeasure.AnswerSpeed, Bar = 20, BackAt = 10, AfterSeconds = 0,
        });
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Pass(30);
        await centre.SignIn("ana");
        await centre.Accept("ana", id);
        (await centre.Conversation(id).Send("ana", new() { Text = "Hello" })).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await On(centre)).Length == 1);
        (await On(centre)).Single().Value!.Value.ShouldBeGreaterThan(29);
        centre.Time.Advance(TimeSpan.FromMinutes(31));
        await centre.Eventually(async () => (await On(centre)).IsEmpty);
    }

    [Fact]
    public async Task A_silent_agent_is_told_to_supervisors_until_there_are_words()
    {
        await using var centre = await Centre.Open(queue => queue with { Silence = new SilencePolicy { AgentWarning = 30, SupervisorAlert = 60 } });
        await centre.SignIn("ana");
        var id = (await centre.Write("li", "hi")).ConversationId;
        await centre.Accept("ana", id);
        await centre.Pass(61);
        await centre.Eventually(async () => (await On(centre)).Length == 1);
        var alert = (await On(centre)).Single();
        (alert.Kind, alert.AgentId, alert.ConversationId, alert.QueueId).ShouldBe((AlertKind.AgentSilence, "ana", id, "sales"));
        await centre.Restart();
        (await On(centre)).Single().ShouldBe(alert);
        (await centre.Conversation(id).Send("ana", new() { Text = "Hello" })).Refusal.ShouldBeNull();
        await centre.Eventually(async () => (await On(centre)).IsEmpty);
    }

    [Fact]
    public async Task What_there_is_not_nobody_sees_to()
    {
        await using var centre = await Watched(Long);
        (await Alerts(centre).Acknowledge("7", "wang")).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
    }

    private static async Task<Centre> Watched(Threshold threshold)
    {
        var centre = await Centre.Open();
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Webhook, "duty", new Webhook { Id = "duty", Name = new("值班", "Duty"), Url = "https://example.com" }),
            Centre.Row(ConfigurationKinds.Threshold, threshold.Id, threshold),
        ]);
        return centre;
    }

    private static async Task TwoWait(Centre centre)
    {
        await centre.Write("li", "hi");
        await centre.Write("wang", "hi");
    }

    private static IAlertsGrain Alerts(Centre centre) => centre.Grains.GetGrain<IAlertsGrain>(IAlertsGrain.Only);

    private static async Task<ImmutableArray<Alert>> On(Centre centre) => [.. (await Alerts(centre).Read()).Where(alert => alert.EndedAt is null)];
}
