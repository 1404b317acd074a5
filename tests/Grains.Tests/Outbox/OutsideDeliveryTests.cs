using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Outbox;
using OmniContact.Outside;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Grains.Tests.Outbox;

public sealed class OutsideDeliveryTests
{
    private static readonly OutboxRow[] Rows = [Row(1), Row(2)];

    private readonly ManualTime _time = new();

    [Fact]
    public async Task What_is_not_taken_is_tried_again_after_longer_and_longer_pauses()
    {
        List<DateTimeOffset> tried = [];
        var begin = _time.GetUtcNow();
        var acks = await Delivered(Rows[..1], row =>
        {
            tried.Add(_time.GetUtcNow());
            return tried.Count < 4 ? throw new OutsideException("busy") : Task.CompletedTask;
        });
        acks.ShouldHaveSingleItem().DeadBecause.ShouldBeNull();
        tried.Select(at => (at - begin).TotalSeconds).ShouldBe([0, 5, 35, 155]);
    }

    [Fact]
    public async Task After_the_last_attempt_it_is_set_aside_and_the_next_one_goes()
    {
        var acks = await Delivered(Rows, row => row.Sequence == 1 ? throw new OutsideException("answered 503") : Task.CompletedTask);
        acks.Select(ack => ack.DeadBecause).ShouldBe(["answered 503", null]);
    }

    [Fact]
    public async Task What_is_refused_as_it_is_is_tried_once()
    {
        var tried = 0;
        var acks = await Delivered(Rows[..1], _ =>
        {
            tried++;
            throw new OutsideException("answered 400", forGood: true);
        });
        (tried, acks.Single().DeadBecause).ShouldBe((1, "answered 400"));
    }

    [Fact]
    public async Task What_another_process_has_delivered_meanwhile_is_not_sent_again()
    {
        var tried = 0;
        var acks = await Delivered(Rows[..1], _ =>
        {
            tried++;
            throw new OutsideException("busy");
        }, left: []);
        (tried, acks.Single().DeadBecause).ShouldBe((1, null));
    }

    private async Task<IReadOnlyList<OutboxAck>> Delivered(OutboxRow[] rows, Func<OutboxRow, Task> receive, OutboxRow[]? left = null)
    {
        var store = StoreWithLeft.Of(left ?? rows);
        var delivery = new OutsideDelivery([new Receiver(receive)], store, _time, NullLogger<OutsideDelivery>.Instance);
        delivery.Reaches("webhook/duty").ShouldBeTrue();
        delivery.Reaches("agent/ana").ShouldBeFalse();
        var delivered = delivery.Deliver("webhook/duty", rows, default);
        while (!delivered.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        await delivered;
        return ((StoreWithLeft)(object)store).Acks;
    }

    private static OutboxRow Row(long sequence) => new() { Sender = "alerts/centre", Sequence = sequence, Receiver = "webhook/duty", Kind = "AlertNotice", Body = "{}" };

    private sealed class Receiver(Func<OutboxRow, Task> receive) : IOutside
    {
        public bool Reaches(string kind) => kind == "webhook";

        public Task Deliver(string key, OutboxRow row, CancellationToken cancel) => receive(row);
    }

    /// <summary>A store where these are undelivered; nothing else of it is asked.</summary>
    internal class StoreWithLeft : DispatchProxy
    {
        private OutboxRow[] _left = [];

        public List<OutboxAck> Acks { get; } = [];

        public static IStore Of(OutboxRow[] left)
        {
            var proxy = Create<IStore, StoreWithLeft>();
            ((StoreWithLeft)(object)proxy)._left = left;
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (args![0] is not CommitUnit unit) return Task.FromResult<IReadOnlyList<OutboxRow>>(_left);
            Acks.AddRange(unit.Acks);
            return Task.FromResult(CommitOutcome.Committed);
        }
    }
}
