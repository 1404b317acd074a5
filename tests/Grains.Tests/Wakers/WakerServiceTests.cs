using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Tests;
using OmniContact.Wakers;

namespace OmniContact.Grains.Tests.Wakers;

public sealed class WakerServiceTests
{
    private readonly ManualTime _time = new();

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

    private WakerService Service(Func<Task> touch) =>
        new(CalledGrains.That(touch), StoreWithoutWork.Create(), _time, NullLogger<WakerService>.Instance);
}
