using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>An agent whom a call in one queue has reserved gets lesser work of another as soon as the reservation is over.</summary>
public sealed class ReservationTests
{
    [Fact]
    public async Task Who_comes_back_is_kept_no_longer_for_a_call_that_has_gone_meanwhile()
    {
        await using var centre = await Centre.Open();
        var (call, message) = await Reserved(centre);
        (await centre.AgentGrain("ana").SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = "lunch" })).Refusal.ShouldBeNull();
        await centre.Pass(1);
        (await centre.Conversation(call).CustomerLeft()).Refusal.ShouldBeNull();
        await centre.SignIn("ana");
        await centre.Offered("ana", message);
    }

    [Fact]
    public async Task A_new_configuration_by_which_no_call_reserves_anybody_yet_lets_the_agent_have_other_work()
    {
        await using var centre = await Centre.Open();
        var (_, message) = await Reserved(centre);
        await centre.Configure([Sales(centre, queue => queue with { DrainAfterSeconds = null })]);
        await centre.Offered("ana", message);
    }

    [Fact]
    public async Task An_agent_who_is_no_longer_in_the_queue_gets_other_work()
    {
        await using var centre = await Centre.Open();
        var (_, message) = await Reserved(centre);
        await centre.Configure([Ana("other")]);
        await centre.Offered("ana", message);
    }

    /// <summary>Ana has a chat, a call in sales has reserved her, and a message waits in another queue for whoever has room.</summary>
    private static async Task<(string Call, string Message)> Reserved(Centre centre)
    {
        await centre.Configure([Centre.Row(ConfigurationKinds.Queue, "other", centre.Configuration.Current.Queue("sales")! with { Id = "other" }), Ana("sales", "other")]);
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        var call = (await centre.Write("mei", "hi", channel: "phone", medium: Medium.Voice)).ConversationId;
        await centre.Pass(12);
        await centre.Configure([Centre.Row(ConfigurationKinds.EntryPoint, "web", centre.Configuration.Current.EntryPoint("web")! with { DefaultQueueId = "other" })]);
        var message = (await centre.Write("bo", "hi", channel: "mail", medium: Medium.Message)).ConversationId;
        await centre.SignIn("ana", available: false); // as her page does, which is still there
        await centre.Pass(3);
        (await centre.Status(message)).ShouldBe(ConversationStatus.Queued);
        return (call, message);
    }

    private static ConfigurationRow Ana(params string[] queues) =>
        Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { Queues = [.. queues.Select(id => new QueueMembership(id))] });

    private static ConfigurationRow Sales(Centre centre, Func<QueueSettings, QueueSettings> change) =>
        Centre.Row(ConfigurationKinds.Queue, "sales", change(centre.Configuration.Current.Queue("sales")!));
}
