using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Grains.Tests.Wakers;
using OmniContact.Outbox;
using OmniContact.Tests;

namespace OmniContact.Grains.Tests.Outbox;

public sealed class OutboxDispatcherTests
{
    [Fact]
    public async Task A_receiver_that_does_not_answer_keeps_nobody_else_waiting_and_gets_its_entries_in_order()
    {
        var (answer, received) = (new TaskCompletionSource(), new ConcurrentQueue<string>());
        var grains = ReceivingGrains.That((agent, parts) =>
        {
            received.Enqueue($"{agent} {parts.Length}");
            return agent == "ana" ? answer.Task : Task.CompletedTask;
        });
        var delivery = new OutboxDelivery(grains, NoOutside.Delivery(TimeProvider.System), new ManualTime(), NullLogger<OutboxDelivery>.Instance);
        using var dispatcher = new OutboxDispatcher(delivery, new OutboxAcks(StoreWithWork.Of(), NullLogger<OutboxAcks>.Instance));
        await dispatcher.StartAsync(default);
        dispatcher.Send([Entries.For("ana", 1)]);
        await Centre.Until(() => Task.FromResult(received.Contains("ana 1")));
        dispatcher.Send([Entries.For("ana", 2), Entries.For("ben", 3), Entries.For("ana", 4)]);
        await Centre.Until(() => Task.FromResult(received.Contains("ben 1")));
        received.ShouldNotContain("ana 2");
        answer.SetResult();
        await Centre.Until(() => Task.FromResult(received.Contains("ana 2")));
        await dispatcher.StopAsync(default);
    }
}
