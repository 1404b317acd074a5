using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Outbox;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans.Runtime;

namespace OmniContact.Grains.Tests.Outbox;

public sealed class OutboxDeliveryTests
{
    private readonly ManualTime _time = new();
    private int _calls;

    [Fact]
    public async Task What_fails_ten_times_with_others_and_ten_times_alone_is_set_aside_with_its_reason()
    {
        var acks = await Delivered(() => Task.FromException(new FormatException("no such part")));
        acks.ShouldAllBe(ack => ack.DeadBecause == "FormatException: no such part" && ack.DeadAt > _time.GetUtcNow().AddMinutes(-1));
        (_calls, acks.Count).ShouldBe((3 * OutboxDelivery.MaximumFailures, 2));
    }

    [Fact]
    public async Task Nine_failures_and_a_success_are_a_delivery()
    {
        var acks = await Delivered(() => _calls < OutboxDelivery.MaximumFailures ? Task.FromException(new FormatException("not yet")) : Task.CompletedTask);
        acks.ShouldAllBe(ack => ack.DeadBecause == null);
    }

    [Fact]
    public async Task Nine_failures_of_one_kind_and_nine_of_another_and_a_success_are_a_delivery()
    {
        var acks = await Delivered(() => _calls switch
        {
            > 18 => Task.CompletedTask,
            var call when call % 2 == 0 => Task.FromException(new FormatException("not yet")),
            _ => Task.FromException(new FormatException("not ready")),
        }, 1);
        acks.ShouldHaveSingleItem().DeadBecause.ShouldBeNull();
    }

    [Fact]
    public async Task Failures_that_differ_in_numbers_and_ids_alone_are_equal()
    {
        var acks = await Delivered(() => Task.FromException(new FormatException($"version {_calls} of {Guid.NewGuid()} is unknown")), 1);
        acks.ShouldHaveSingleItem().DeadBecause.ShouldNotBeNull();
        _calls.ShouldBe(OutboxDelivery.MaximumFailures);
    }

    [Fact]
    public async Task While_the_store_or_the_receiver_is_away_it_is_tried_without_end()
    {
        var acks = await Delivered(() => _calls switch
        {
            < 30 => Task.FromException(new StoreUnavailableException("away")),
            < 60 => Task.FromException(new TimeoutException("no answer")),
            < 90 => Task.FromException(new SiloUnavailableException("gone")),
            _ => Task.CompletedTask,
        });
        (_calls, acks.All(ack => ack.DeadBecause is null)).ShouldBe((90, true));
    }

    [Fact]
    public async Task What_is_refused_in_passing_is_tried_again_whatever_the_reason()
    {
        var acks = await Delivered(() => _calls < OutboxDelivery.MaximumFailures ? Task.FromException(new ObjectDisposedException("the activation")) : Task.CompletedTask);
        acks.ShouldAllBe(ack => ack.DeadBecause == null);
    }

    [Fact]
    public async Task One_that_cannot_be_delivered_takes_no_other_along()
    {
        var grains = ReceivingGrains.That((_, _) => Task.CompletedTask);
        var delivery = Until(new OutboxDelivery(grains, NoOutside.Delivery(_time), _time, NullLogger<OutboxDelivery>.Instance)
            .Deliver("agent/ana", [Row(1), Row(2) with { Body = "{" }, Row(3)], default));
        (await delivery).Select(ack => (ack.Sequence, ack.DeadBecause is null)).Order().ShouldBe([(1, true), (2, false), (3, true)]);
    }

    [Fact]
    public async Task A_stop_leaves_them_for_the_next_start()
    {
        using var stop = new CancellationTokenSource();
        var delivery = Deliver(() => Task.FromException(new TimeoutException("no answer")), stop.Token);
        while (Volatile.Read(ref _calls) == 0) await Task.Delay(1);
        await stop.CancelAsync();
        (await delivery).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<OutboxAck>> Delivered(Func<Task> answer, int rows = 2) => Until(Deliver(answer, default, rows));

    private async Task<IReadOnlyList<OutboxAck>> Until(Task<IReadOnlyList<OutboxAck>> delivery)
    {
        while (!delivery.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(3));
            await Task.Yield();
        }

        return await delivery;
    }

    private Task<IReadOnlyList<OutboxAck>> Deliver(Func<Task> answer, CancellationToken stop, int rows = 2)
    {
        var grains = ReceivingGrains.That((_, _) =>
        {
            _calls++;
            return answer();
        });
        return new OutboxDelivery(grains, NoOutside.Delivery(_time), _time, NullLogger<OutboxDelivery>.Instance).Deliver("agent/ana", [.. Enumerable.Range(1, rows).Select(number => Row(number))], stop);
    }

    private static OutboxRow Row(long sequence) => Entries.For("ana", sequence);
}
