using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;

namespace OmniContact.Grains.Tests;

/// <summary>A queue's figure of the free says no more than is true.</summary>
public sealed class FreeFigureTests
{
    [Fact]
    public async Task Who_has_no_room_for_what_waits_is_not_free()
    {
        await using var centre = await Centre.Open();
        await Profile(centre, Medium.Chat, Medium.Email);
        await centre.SignIn("ana");
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        await centre.Eventually(async () => await Free(centre) == 1); // for an e-mail
        await centre.Write("zhao", "hi");
        await centre.Eventually(async () => (await Read(centre)).Waiting == 1);
        (await Free(centre)).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_room_only_for_what_their_devices_cannot_do_is_not_free()
    {
        await using var centre = await Centre.Open();
        await Profile(centre, Medium.Chat, Medium.Video);
        var browser = new AgentDevice("browser", "browser");
        (await centre.AgentGrain("ana").Connect(browser)).Refusal.ShouldBeNull();
        (await centre.AgentGrain("ana").SetPresence(new() { Kind = PresenceKind.Available })).Refusal.ShouldBeNull();
        await centre.Eventually(async () => await Free(centre) == 1);
        await centre.Accept("ana", (await centre.Write("li", "hi")).ConversationId);
        await centre.Eventually(async () => (await Read(centre)).Offered == 0);
        (await Free(centre)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_free_after_a_restart_before_their_desk_was_heard_of()
    {
        await using var centre = await Centre.Open();
        await centre.SignIn("ana");
        await centre.Restart();
        await centre.Pass(3);
        var view = await Read(centre);
        (view.SignedIn, view.Free).ShouldBe((1, 0));
        await centre.SignIn("ana", available: false);
        await centre.Eventually(async () => await Free(centre) == 1);
    }

    [Fact]
    public async Task A_queue_says_from_which_wait_somebody_who_is_signed_in_serves_it()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.Configure([Centre.Row(ConfigurationKinds.Agent, "bob", Centre.Agent("bob") with { Queues = [new("sales", 45)] })]);
        (await Read(centre)).StaffedAfterSeconds.ShouldBeNull();
        await centre.SignIn("bob");
        await centre.Eventually(async () => (await Read(centre)).StaffedAfterSeconds == 45);
        await centre.SignIn("ana");
        await centre.Eventually(async () => (await Read(centre)).StaffedAfterSeconds == 0);
    }

    /// <summary>One chat at a time, and something else that has room beside it.</summary>
    private static Task Profile(Centre centre, Medium first, Medium beside) => centre.Configure(
    [
        Centre.Row(ConfigurationKinds.Profile, "two", new CapacityProfile
        {
            Id = "two", Media = ImmutableDictionary<Medium, MediumCapacity>.Empty.Add(first, new(10, 1, [])).Add(beside, new(10, 1, [])),
        }),
        Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana") with { CapacityProfileId = "two" }),
    ]);

    private static Task<QueueView> Read(Centre centre) => centre.Grains.GetGrain<IQueueGrain>("sales").Read();

    private static async Task<int> Free(Centre centre) => (await Read(centre)).Free;
}
