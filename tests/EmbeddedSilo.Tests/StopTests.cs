using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class StopTests
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task A_stopping_silo_ends_what_runs_and_waits_and_lets_grains_call_grains()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();
        var probe = silo.Grain<IProbeGrain>(_key);
        var running = probe.Run(Scripts.Add(_ => gate.Task));
        var waiting = probe.Run(Scripts.Add(grain => grain.Grains.GetGrain<IProbeGrain>($"{_key}-new").Activation()));
        await Eventually.Is(() => Scripts.Activations(_key) == 1);
        var stopping = silo.Stop();
        await Should.ThrowAsync<SiloUnavailableException>(() => probe.Activation());
        gate.SetResult();
        await stopping;
        await running;
        (await waiting).ShouldBe(1);
    }

    [Fact]
    public async Task A_stopping_silo_waits_no_longer_than_its_bound()
    {
        var never = new TaskCompletionSource();
        await using var silo = await TestSilo.Start(options => options.DrainTimeout = TimeSpan.FromMilliseconds(50));
        var call = silo.Grain<IProbeGrain>(_key).Run(Scripts.Add(_ => never.Task));
        await Eventually.Is(() => Scripts.Activations(_key) == 1);
        await silo.Stop().WaitAsync(TestSilo.Patience);
        await Should.ThrowAsync<SiloUnavailableException>(() => silo.Grain<IProbeGrain>(_key).Activation());
        (await Should.ThrowAsync<SiloUnavailableException>(() => call)).Message
            .ShouldBe($"The silo stopped before it answered IProbeGrain.Run of probe/{_key}.");
    }

    [Fact]
    public async Task A_grain_that_is_called_into_being_by_one_that_ends_is_ended_too()
    {
        var other = $"{_key}-other";
        var ended = new TaskCompletionSource();
        await using var silo = await TestSilo.Start();
        Scripts.OnDeactivate(_key, (_, _) => silo.Client.GetGrain<IOddGrain>(_key).CallProbe(other, Scripts.Add(_ => { })));
        Scripts.OnDeactivate(other, (_, _) =>
        {
            ended.SetResult();
            return Task.CompletedTask;
        });
        await silo.Grain<IProbeGrain>(_key).Activation();
        await silo.Stop();
        ended.Task.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_grain_is_deactivated_with_the_reason()
    {
        var reasons = 0;
        await using var silo = await TestSilo.Start();
        foreach (var i in Enumerable.Range(0, 50))
        {
            Scripts.OnDeactivate($"{_key}{i}", async (reason, _) =>
            {
                await Task.Yield();
                if (reason.ReasonCode == DeactivationReasonCode.ShuttingDown) Interlocked.Increment(ref reasons);
            });
            await silo.Grain<IProbeGrain>($"{_key}{i}").Activation();
        }
        await silo.Stop();
        reasons.ShouldBe(50);
    }
}
