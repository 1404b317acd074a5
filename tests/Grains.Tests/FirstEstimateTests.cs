using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>Where nobody has had to wait yet, what contacts took says how long the first one will.</summary>
public sealed class FirstEstimateTests
{
    private const int Served = 11;

    [Fact]
    public async Task The_first_who_waits_is_told_by_what_contacts_have_taken()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.OneAtATime("ana");
        // The median of what lasts 20 s on average.
        (await Told(centre)).ShouldBe(14, 1);
    }

    [Fact]
    public async Task Wrap_up_belongs_to_what_a_contact_takes()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.Timed, Seconds = 20 } });
        await centre.OneAtATime("ana");
        (await Told(centre, wrapUpSeconds: 21)).ShouldBe(28, 3);
    }

    [Fact]
    public async Task An_email_that_nobody_takes_makes_no_chat_wait_longer()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.OneAtATime("ana");
        await centre.SignIn("ana");
        await centre.Write("mail", "hi", channel: "mail", medium: Medium.Email);
        (await Told(centre)).ShouldBe(14, 1);
    }

    [Fact]
    public async Task Who_may_have_three_chats_at_once_gives_a_third_to_each()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        (await Told(centre, full: 3)).ShouldBe(4.6, 0.4);
    }

    [Fact]
    public async Task What_a_queue_learned_more_than_a_minute_ago_outlasts_a_restart()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.OneAtATime("ana");
        await Told(centre);
        await centre.Pass(60);
        await Kept(centre);
        await centre.Restart();
        await centre.SignIn("ana");
        (await Place(centre, "waits")).ShouldBe(14, 1);
    }

    private static Task Kept(Centre centre) => centre.Eventually(
        async () => (await centre.Store.Actors(Receivers.Queue, ["sales"])) is [{ Body: { } body }] && body.Contains("chat"));

    /// <summary>After those who were served at once for 20 s each, the first who has to wait.</summary>
    private static async Task<double> Told(Centre centre, int wrapUpSeconds = 0, int full = 1)
    {
        for (var i = 0; i < Served; i++)
        {
            var served = await Taken(centre, $"c{i}");
            await centre.Pass(20);
            (await centre.Conversation(served).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
            await centre.Pass(wrapUpSeconds);
            await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        }
        for (var i = 0; i < full; i++) await Taken(centre, $"full{i}");
        return await Place(centre, "waits");
    }

    /// <summary>What the customer who waits there is told.</summary>
    private static async Task<double> Place(Centre centre, string address)
    {
        var waits = (await centre.Write(address, "hi")).ConversationId;
        var position = await centre.Grains.GetGrain<IQueueGrain>("sales").PositionOf(waits);
        return position.ShouldNotBeNull().ExpectedSeconds.ShouldNotBeNull();
    }

    private static async Task<string> Taken(Centre centre, string address)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write(address, "hi")).ConversationId;
        await centre.Accept("ana", id);
        return id;
    }
}
