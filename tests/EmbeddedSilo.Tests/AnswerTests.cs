using OmniContact.EmbeddedSilo.Tests.Grains;
using OmniContact.Tests;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class AnswerTests : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ManualTime _time = new();
    private TestSilo _silo = null!;

    private IProbeGrain Probe => _silo.Grain<IProbeGrain>(_key);

    public async ValueTask InitializeAsync() =>
        _silo = await TestSilo.Start(options => options.MaxMailboxLength = 3, _time);

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_caller_may_block_on_the_grain_whose_answer_it_goes_on_from()
    {
        var script = Scripts.Add(_ => Task.FromResult(1));
        await Task.Run(async () =>
        {
            await Probe.Run(script).ConfigureAwait(false);
            // This runs on the thread that answered; the grain has to be free all the same.
            Probe.Run(script).Wait(TestSilo.Patience).ShouldBeTrue();
            TaskScheduler.Current.ShouldBe(TaskScheduler.Default);
        });
    }

    [Fact]
    public async Task A_turn_may_block_on_the_grain_that_it_has_woken()
    {
        var other = Scripts.Add(_ => Task.FromResult(1));
        var blocking = Scripts.Add(grain =>
            Task.FromResult(grain.Grains.GetGrain<IProbeGrain>($"{_key}-other").Run(other).Wait(TestSilo.Patience) ? 1 : 0));
        (await Probe.Run(blocking)).ShouldBe(1);
    }

    [Fact]
    public async Task A_message_to_a_grain_need_not_wait_for_the_end_of_a_computingturn()
    {
        using var heard = new ManualResetEventSlim();
        var tell = Scripts.Add(_ => heard.Set());
        var computing = Scripts.Add(grain =>
        {
            _ = grain.Grains.GetGrain<IProbeGrain>($"{_key}-other").Tell(tell);
            return Task.FromResult(heard.Wait(TestSilo.Patience) ? 1 : 0);
        });
        (await Probe.Run(computing)).ShouldBe(1);
    }

    [Fact]
    public async Task Calls_of_one_caller_begin_in_the_order_in_which_they_were_sent()
    {
        await using var silo = await TestSilo.Start();
        var begun = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => silo.Grain<IProbeGrain>(_key).Run(Scripts.Add(async _ =>
        {
            begun.Add(i);
            await Task.Yield();
        }))));
        begun.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task A_call_times_out_exactly_at_its_limit()
    {
        var gate = new TaskCompletionSource();
        var inside = new TaskCompletionSource();
        var call = Probe.Run(Scripts.Add(_ =>
        {
            inside.SetResult();
            return gate.Task;
        }));
        await inside.Task.WaitAsync(TestSilo.Patience);
        // Its wait is counted from when the turn yields, and only then may one beside it run.
        await Probe.RunBeside(Scripts.Add(_ => Task.CompletedTask)).WaitAsync(TestSilo.Patience);
        _time.Advance(TimeSpan.FromSeconds(10));
        var later = Probe.Activation();
        _time.Advance(TimeSpan.FromSeconds(19.999));
        call.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.001));
        (await Should.ThrowAsync<TimeoutException>(() => call)).Message
            .ShouldBe($"No answer within 00:00:30 from grain probe/{_key} to IProbeGrain.Run. "
                + $"It runs IProbeGrain.Run of probe/{_key}, for 30 s; 1 wait.");
        later.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        (await later).ShouldBe(1);
    }

    [Fact]
    public async Task A_time_out_inside_a_grain_names_the_caller_too()
    {
        var gate = new TaskCompletionSource();
        var other = Scripts.Add(_ => gate.Task);
        var asking = Scripts.Add(grain => grain.Grains.GetGrain<IProbeGrain>($"{_key}-other").Run(other));
        var call = Probe.Run(asking);
        await Eventually.Is(() => Scripts.Activations($"{_key}-other") == 1);
        _time.Advance(TimeSpan.FromSeconds(30));
        await Should.ThrowAsync<TimeoutException>(() => call);
        gate.SetResult();
    }

    [Fact]
    public async Task A_full_mailbox_refuses_further_calls_by_name_and_keeps_those_that_it_took()
    {
        var gate = new TaskCompletionSource();
        var inside = new TaskCompletionSource();
        var held = Probe.Run(Scripts.Add(async _ =>
        {
            inside.SetResult();
            await gate.Task;
        }));
        await inside.Task.WaitAsync(TestSilo.Patience);
        var taken = Enumerable.Range(0, 3).Select(_ => Probe.Activation()).ToArray();
        var error = await Should.ThrowAsync<LimitExceededException>(() => Probe.Activation());
        error.Message.ShouldBe($"probe/{_key} has 3 calls waiting, the most that it may; IProbeGrain.Activation was not taken.");
        gate.SetResult();
        await held;
        (await Task.WhenAll(taken)).ShouldBe([1, 1, 1]);
        (await Probe.Activation()).ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_one_way_message_harms_nobody()
    {
        await Probe.Tell(Scripts.Add(_ => throw new InvalidOperationException("nobody hears this")));
        (await Probe.Activation()).ShouldBe(1);
    }
}
