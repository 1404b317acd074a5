using Microsoft.Extensions.DependencyInjection;
using OmniContact.EmbeddedSilo.Tests.Grains;
using OmniContact.Tests;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class LifeTests : IAsyncLifetime
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan HalfOfACall = EmbeddedSiloOptions.DefaultResponseTimeout / 2;
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ManualTime _time = new();
    private TestSilo _silo = null!;

    private IProbeGrain Probe => _silo.Grain<IProbeGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start(options =>
    {
        options.CollectionAge = 10 * Minute;
        // Sooner than the call's own bound, so that what the caller sees is the activation's failure.
        options.LifecycleTimeout = HalfOfACall;
    }, _time, services => services.AddScoped<Scoped>());

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_leaves_memory_when_idle_for_the_collection_age_and_not_before()
    {
        await Probe.Activation();
        _time.Advance(9 * Minute);
        await Probe.Activation();
        _time.Advance(9 * Minute);
        (await Probe.Activation()).ShouldBe(1);
        _time.Advance(11 * Minute);
        await Gone();
        (await Probe.Activation()).ShouldBe(2);
    }

    [Fact]
    public async Task A_delayed_deactivation_outlasts_the_collection_age()
    {
        await Probe.Run(Scripts.Add(grain => grain.StayFor(60 * Minute)));
        _time.Advance(59 * Minute);
        (await Probe.Activation()).ShouldBe(1);
        _time.Advance(11 * Minute);
        await Gone();
    }

    [Fact]
    public async Task Only_a_timer_that_keeps_alive_counts_as_use()
    {
        var ticks = 0;
        await Probe.Run(Scripts.Add(grain =>
        {
            grain.RegisterGrainTimer(() => Task.FromResult(ticks++),
                new GrainTimerCreationOptions(Minute, Minute) { KeepAlive = true });
        }));
        await Tick(30, () => ticks);
        (await Probe.Activation()).ShouldBe(1);
        ticks = 0;
        await Probe.Run(Scripts.Add(grain => grain.EndWhenIdle()));
        await Probe.Run(Scripts.Add(grain => { grain.RegisterGrainTimer(() => Task.FromResult(ticks++), Minute, Minute); }));
        await Tick(9, () => ticks);
        _time.Advance(2 * Minute);
        await Gone();
    }

    [Fact]
    public async Task An_activation_that_does_not_end_in_time_fails_and_is_tried_again()
    {
        var cancelled = new TaskCompletionSource();
        Scripts.OnActivate(_key, token =>
        {
            token.Register(cancelled.SetResult);
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        });
        var call = Probe.Activation();
        await Eventually.Is(() => Scripts.Activations(_key) == 1);
        Scripts.OnActivate(_key, _ => Task.CompletedTask);
        await Eventually.Is(() => _time.NextDue <= _time.GetUtcNow() + HalfOfACall);
        _time.Advance(HalfOfACall);
        (await Should.ThrowAsync<TimeoutException>(() => call)).Message.ShouldEndWith("to begin or to end.");
        await cancelled.Task.WaitAsync(TestSilo.Patience);
        (await Probe.Activation()).ShouldBe(2);
    }

    [Fact]
    public async Task A_deactivation_that_fails_makes_way_all_the_same()
    {
        Scripts.OnDeactivate(_key, (_, _) => throw new InvalidOperationException("will not go"));
        await Probe.Run(Scripts.Add(grain => grain.EndWhenIdle()));
        (await Probe.Activation()).ShouldBe(2);
    }

    [Fact]
    public async Task Services_of_an_activation_end_with_it()
    {
        Scoped? scoped = null;
        await Probe.Run(Scripts.Add(grain => { scoped = grain.Services.GetRequiredService<Scoped>(); }));
        scoped!.Ended.Task.IsCompleted.ShouldBeFalse();
        await Probe.Run(Scripts.Add(grain => grain.EndWhenIdle()));
        await scoped.Ended.Task.WaitAsync(TestSilo.Patience);
    }

    [Fact]
    public async Task Its_context_says_when_an_activation_has_ended()
    {
        IGrainContext? context = null;
        await Probe.Run(Scripts.Add(grain => { context = grain.GrainContext; }));
        context!.Deactivated.IsCompleted.ShouldBeFalse();
        context.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "test"));
        await context.Deactivated.WaitAsync(TestSilo.Patience);
        (await Probe.Activation()).ShouldBe(2);
    }

    private async Task Tick(int minutes, Func<int> ticks)
    {
        for (var i = 1; i <= minutes; i++)
        {
            _time.Advance(Minute);
            await Eventually.Is(() => ticks() == i);
            // The tick is over when the next is due.
            await Eventually.Is(() => Class.Activations.All(one => one.IsAtRest));
        }
    }

    private Orleans.Embedded.GrainClass Class => _silo.Silo.Classes.Of(GrainType.Create("probe"));

    private Task Gone() => Eventually.Is(() => Class.Count == 0);
}
