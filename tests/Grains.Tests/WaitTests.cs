using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>What customers are told of their wait, and how it turned out.</summary>
public sealed class WaitTests
{
    private const int Waiting = 12;
    private const int Served = 45;

    [Fact]
    public async Task A_queue_tells_a_wait_once_it_has_learned_one_and_says_how_it_turned_out()
    {
        await using var centre = await Centre.Open(queue => queue with { WrapUp = new() { Mode = WrapUpMode.None } });
        var queue = centre.Grains.GetGrain<IQueueGrain>("sales");
        var line = new Queue<string>();
        for (var i = 0; i < Waiting; i++) line.Enqueue(await Come(centre, i));
        (await queue.PositionOf(line.Last())).ShouldBe(new QueuePosition(Waiting - 1, null, null));
        (await queue.Read()).WaitAccuracy.ShouldBeNull();
        for (var i = 0; i < Served; i++)
        {
            await centre.SignIn("ana");
            var next = line.Dequeue();
            await centre.Accept("ana", next);
            line.Enqueue(await Come(centre, Waiting + i));
            await centre.Pass(5);
            await centre.Conversation(next).Close("ana", CloseReason.Resolved);
        }

        var told = (await queue.PositionOf(line.Last()))!;
        told.ExpectedSeconds.ShouldNotBeNull().ShouldBeInRange(10, 200);
        told.AtMostSeconds!.Value.ShouldBeGreaterThan(told.ExpectedSeconds.Value);
        var accuracy = (await queue.Read()).WaitAccuracy.ShouldNotBeNull();
        accuracy.Judged.ShouldBeGreaterThanOrEqualTo(20);
        accuracy.Within90.ShouldBeGreaterThanOrEqualTo(accuracy.Within50);
    }

    private static async Task<string> Come(Centre centre, int i)
    {
        await centre.Pass(1);
        return (await centre.Write($"c{i}", "hi")).ConversationId;
    }
}
