using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>Who rings at an agent has found one: they keep their place, and nobody waits longer for them.</summary>
public sealed class RingingAheadTests
{
    private const int Served = 11;

    [Fact]
    public async Task The_first_behind_who_rings_is_told_the_wait_of_the_first()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        await centre.OneAtATime("ana");
        for (var i = 0; i < Served; i++)
        {
            await centre.SignIn("ana");
            var id = (await centre.Write($"c{i}", "hi")).ConversationId;
            await centre.Accept("ana", id);
            await centre.Pass(20);
            (await centre.Conversation(id).Close("ana", CloseReason.Resolved)).Refusal.ShouldBeNull();
            await centre.Eventually(async () => (await centre.Parts("ana")).IsEmpty);
        }
        await centre.SignIn("ana");
        await centre.Offered("ana", (await centre.Write("rings", "hi")).ConversationId);
        await centre.Pass(1);
        var waits = (await centre.Write("waits", "hi")).ConversationId;
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        var told = (await queue.PositionOf(waits))!;
        told.Ahead.ShouldBe(1);
        // The median of what lasts 20 s on average.
        told.ExpectedSeconds!.Value.ShouldBe(14, 1);
        (await queue.Positions())[waits].ShouldBe(told);
    }
}
