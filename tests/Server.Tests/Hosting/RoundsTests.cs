using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using OmniContact.Server.Hosting;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;
using OmniContact.Tests;

namespace OmniContact.Server.Tests.Hosting;

public sealed class RoundsTests
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly ManualTime _time = new();
    private readonly UnexpectedErrors _errors = new();

    public static TheoryData<Exception, bool> Thrown => new()
    {
        { new StoreUnavailableException("a test's fault"), false },
        { new TimeoutException(), false },
        { new InvalidOperationException(), true },
        { new OperationCanceledException(), true },
    };

    [Theory]
    [MemberData(nameof(Thrown), DisableDiscoveryEnumeration = true)]
    public async Task After_a_round_that_fails_the_next_one_comes(Exception fault, bool isError)
    {
        using var failing = new Failing(() => throw fault, _time, Logger());
        await failing.StartAsync(default);
        for (var i = 0; i < 3; i++) await NextRound(failing);
        failing.ExecuteTask!.IsCompleted.ShouldBeFalse();
        await failing.StopAsync(default);
        _errors.Any().ShouldBe(isError);
    }

    [Fact]
    public async Task What_fails_does_not_keep_the_rest_of_the_round_from_happening()
    {
        using var failing = new Failing(() => throw new InvalidOperationException(), _time, Logger());
        await failing.StartAsync(default);
        (await NextRound(failing)).ShouldBe("the rest");
        await failing.StopAsync(default);
    }

    [Fact]
    public async Task What_fails_because_the_server_stops_is_no_error()
    {
        var begun = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        using var failing = new Failing(() => Interrupted(begun, stopped.Task), _time, Logger());
        await failing.StartAsync(default);
        _time.Advance(Every);
        await begun.Task;
        var stopping = failing.StopAsync(default);
        stopped.SetResult();
        await stopping;
        failing.ExecuteTask!.IsFaulted.ShouldBeFalse();
        _errors.ShouldBeEmpty();
    }

    private static async Task Interrupted(TaskCompletionSource begun, Task stopped)
    {
        begun.SetResult();
        await stopped;
        throw new InvalidOperationException("what was under it is gone");
    }

    private async Task<string> NextRound(Failing rounds)
    {
        _time.Advance(Every);
        return await rounds.Done.Reader.ReadAsync();
    }

    private ILogger Logger() => _errors.CreateLogger(nameof(Failing));

    private sealed class Failing(Func<Task> part, TimeProvider time, ILogger logger) : Rounds(Every, time, logger)
    {
        public Channel<string> Done { get; } = Channel.CreateUnbounded<string>();

        protected override async Task Round(CancellationToken cancel)
        {
            await Try("what fails", part, cancel);
            await Try("the rest", () => Done.Writer.WriteAsync("the rest", cancel).AsTask(), cancel);
        }
    }
}
