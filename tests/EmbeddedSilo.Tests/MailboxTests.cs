using System.Collections.Concurrent;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class MailboxTests
{
    [Fact]
    public async Task Every_item_of_many_threads_runs_once_in_its_threads_order_and_never_beside_another()
    {
        const int Threads = 4, Items = 100_000;
        var mailbox = new CountingMailbox(Threads, Items);
        var posting = Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() =>
        {
            for (var i = 0; i < Items; i++) mailbox.Post(new CountingItem(thread, i));
        }, TaskCreationOptions.LongRunning));
        await Task.WhenAll(posting);
        await mailbox.Done.WaitAsync(TestSilo.Patience);
        mailbox.Overlaps.ShouldBe(0);
        mailbox.OutOfOrder.ShouldBe(0);
        await Eventually.Is(() => mailbox.IsQuiet);
    }

    [Fact]
    public async Task No_wake_up_is_lost_at_the_edge_of_idleness()
    {
        // Two threads post one item each at the same moment, again and again: each time the runner is about to go idle.
        const int Rounds = 20_000;
        var mailbox = new CountingMailbox(2, Rounds);
        using var barrier = new Barrier(2);
        var posting = Enumerable.Range(0, 2).Select(thread => Task.Factory.StartNew(() =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                barrier.SignalAndWait();
                mailbox.Post(new CountingItem(thread, i));
            }
        }, TaskCreationOptions.LongRunning));
        await Task.WhenAll(posting);
        await mailbox.Done.WaitAsync(TestSilo.Patience);
        await Eventually.Is(() => mailbox.IsQuiet);
    }

    [Fact]
    public async Task Continuations_and_items_take_turns_on_one_scheduler()
    {
        var mailbox = new CountingMailbox(1, int.MaxValue);
        var foreign = new ConcurrentBag<int>();
        var tasks = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(async () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                if (TaskScheduler.Current != mailbox) foreign.Add(i);
                mailbox.Enter();
                mailbox.Leave();
                await Task.Yield();
            }
        }, CancellationToken.None, TaskCreationOptions.None, mailbox).Unwrap());
        await Task.WhenAll(tasks).WaitAsync(TestSilo.Patience);
        foreign.ShouldBeEmpty();
        mailbox.Overlaps.ShouldBe(0);
    }

    [Fact]
    public async Task What_a_turn_leaves_in_its_context_is_gone_in_the_next()
    {
        var ambient = new AsyncLocal<string?>();
        var mailbox = new CountingMailbox(1, int.MaxValue);
        var seen = new TaskCompletionSource<string?>();
        mailbox.Post(new ActionItem(() => ambient.Value = "left behind"));
        mailbox.Post(new ActionItem(() => seen.SetResult(ambient.Value)));
        (await seen.Task.WaitAsync(TestSilo.Patience)).ShouldBeNull();
    }

    [Fact]
    public async Task A_mailbox_whose_item_throws_goes_on()
    {
        var mailbox = new CountingMailbox(1, int.MaxValue);
        var ran = new TaskCompletionSource();
        mailbox.Post(new ActionItem(() => throw new InvalidOperationException("broken")));
        mailbox.Post(new ActionItem(ran.SetResult));
        await ran.Task.WaitAsync(TestSilo.Patience);
    }
}
