using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>A queue that turns away above an expected wait expects the wait of the one who comes, by what comes before it.</summary>
public sealed class ExpectedWaitTests
{
    private const int Served = 11;
    private const int Crowd = 20;
    private const int HandlingSeconds = 20;

    [Fact]
    public async Task Where_somebody_is_free_nobody_is_expected_to_wait()
    {
        await using var centre = await Learned();
        await TurnAwayAbove(centre, seconds: 5);
        var id = (await centre.Write("li", "hi")).ConversationId;
        (await centre.Conversation(id).Read())!.CloseReason.ShouldBeNull();
        await centre.Accept("ana", id);
    }

    [Fact]
    public async Task Work_that_comes_behind_makes_no_wait_for_who_comes_first()
    {
        await using var centre = await Learned();
        await Busy(centre);
        for (var i = 0; i < Crowd; i++) await centre.Write($"mail{i}", "hi", channel: "mail", medium: Medium.Email);
        await TurnAwayAbove(centre, seconds: 120);
        (await centre.Status((await centre.Write("li", "hi")).ConversationId)).ShouldBe(ConversationStatus.Queued);
    }

    [Fact]
    public async Task Work_that_comes_first_does()
    {
        await using var centre = await Learned();
        await Busy(centre);
        for (var i = 0; i < Crowd; i++) await centre.Write($"chat{i}", "hi");
        await TurnAwayAbove(centre, seconds: 120);
        (await centre.Conversation((await centre.Write("li", "hi")).ConversationId).Read())!.CloseReason.ShouldBe(CloseReason.Refused);
    }

    /// <summary>Ana has had one chat after another and is free.</summary>
    private static async Task<Centre> Learned()
    {
        var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.OneAtATime("ana");
        for (var i = 0; i < Served; i++)
        {
            var id = await Busy(centre);
            await centre.Pass(HandlingSeconds);
            (await centre.Conversation(id).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
            await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        }
        await centre.SignIn("ana");
        return centre;
    }

    private static async Task<string> Busy(Centre centre)
    {
        await centre.SignIn("ana");
        var id = (await centre.Write($"c{Guid.NewGuid():N}", "hi")).ConversationId;
        await centre.Accept("ana", id);
        return id;
    }

    private static Task TurnAwayAbove(Centre centre, int seconds) => centre.Configure(
    [
        Centre.Row(ConfigurationKinds.Queue, "sales", centre.Configuration.Current.Queue("sales")! with
        {
            Exits = [new(ExitTrigger.ExpectedWaitAbove, ExitAction.Refuse, null, seconds)],
        }),
    ]);
}
