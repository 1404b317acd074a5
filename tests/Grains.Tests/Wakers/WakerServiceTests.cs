using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Tests;
using OmniContact.Wakers;

namespace OmniContact.Grains.Tests.Wakers;

public sealed class WakerServiceTests
{
    private readonly ManualTime _time = new();
    private readonly OtherSilos _others = new();

    [Fact]
    public async Task A_call_that_fails_while_the_process_ends_is_no_fault_of_the_process()
    {
        var called = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        using var service = Service(() =>
        {
            called.TrySetResult();
            return answer.Task;
        });
        await service.StartAsync(default);
        await called.Task;
        var stopping = service.StopAsync(default);
        answer.SetException(new TimeoutException("no answer"));
        await stopping;
        service.ExecuteTask!.Status.ShouldBe(TaskStatus.RanToCompletion);
    }

    [Fact]
    public async Task A_host_that_is_given_up_after_a_failed_start_is_no_fault_of_the_process()
    {
        var called = new TaskCompletionSource();
        var service = Service(() =>
        {
            called.TrySetResult();
            throw new ObjectDisposedException("services");
        });
        await service.StartAsync(default);
        await called.Task;
        service.Dispose();
        await service.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));
        service.ExecuteTask!.Status.ShouldBe(TaskStatus.RanToCompletion);
    }

    [Fact]
    public async Task Wakers_that_were_away_are_touched_again()
    {
        using var rounds = new SemaphoreSlim(0);
        var calls = 0;
        using var service = Service(() =>
        {
            if (++calls % WakerService.Shards == 0) rounds.Release();
            return calls <= WakerService.Shards ? Task.FromException(new TimeoutException("no answer")) : Task.CompletedTask;
        });
        await service.StartAsync(default);
        await rounds.WaitAsync();
        _time.Advance(TimeSpan.FromSeconds(5));
        await rounds.WaitAsync();
        await service.StopAsync(default);
        calls.ShouldBe(2 * WakerService.Shards);
    }

    [Fact]
    public async Task When_another_process_is_gone_wakers_are_touched_at_once()
    {
        using var rounds = new SemaphoreSlim(0);
        var calls = 0;
        using var service = Service(() =>
        {
            if (Interlocked.Increment(ref calls) % WakerService.Shards == 0) rounds.Release();
            return Task.CompletedTask;
        });
        await service.StartAsync(default);
        await rounds.WaitAsync();
        _others.Seen(2, gone: false);
        calls.ShouldBe(WakerService.Shards);
        _others.Seen(1, gone: true);
        (await rounds.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue();
        await service.StopAsync(default);
        _others.Seen(0, gone: true);
        calls.ShouldBe(2 * WakerService.Shards);
    }

    [Fact]
    public async Task A_queue_that_does_not_wake_keeps_no_waker_from_being_touched()
    {
        using var touched = new SemaphoreSlim(0);
        using var service = Service(() =>
        {
            touched.Release();
            return Task.CompletedTask;
        }, "stuck");
        await service.StartAsync(default);
        (await touched.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue();
        await service.StopAsync(default);
    }

    private WakerService Service(Func<Task> touch, params string[] queues) =>
        new(CalledGrains.That(touch), StoreWithWork.Of(queues), _others, _time, NullLogger<WakerService>.Instance);
}
