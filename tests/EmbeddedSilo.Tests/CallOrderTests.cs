using Orleans.Embedded;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class CallOrderTests : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private TestSilo _silo = null!;

    private IUpperGrain Upper => _silo.Grain<IUpperGrain>(_key);

    private ILowerGrain Lower => _silo.Grain<ILowerGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start(options =>
    {
        options.CheckCallOrder = true;
        options.CallOrder.Add(typeof(IUpperGrain));
        options.CallOrder.Add(typeof(ILowerGrain));
    });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_call_down_the_order_is_made() => await Upper.CallDown(_key);

    [Fact]
    public async Task A_call_up_the_order_is_refused_and_names_both_grains()
    {
        var error = await Should.ThrowAsync<CallOrderException>(() => Lower.CallUp(_key));
        error.Message.ShouldContain($"lower/{_key} must not await IUpperGrain.Nothing of upper/{_key}");
        error.Message.ShouldContain("the order of calls has IUpperGrain before ILowerGrain");
    }

    [Fact]
    public async Task A_call_to_the_callers_own_kind_is_refused()
    {
        var error = await Should.ThrowAsync<CallOrderException>(() => Lower.CallOwnKind($"{_key}-other"));
        error.Message.ShouldContain($"lower/{_key} must not await ILowerGrain.Nothing of lower/{_key}-other");
        error.Message.ShouldContain("none of its own kind");
    }

    [Fact]
    public async Task One_way_and_interleaving_calls_go_up_freely()
    {
        await Lower.TellUp(_key);
        await Lower.HintUp(_key);
    }

    [Fact]
    public async Task A_circle_among_grains_without_a_place_in_the_order_is_refused_and_told()
    {
        var (probe, odd) = (_silo.Grain<IProbeGrain>(_key), _silo.Grain<IOddGrain>(_key));
        var back = Scripts.Add(grain => grain.Grains.GetGrain<IOddGrain>(_key).Nothing());
        var error = await Should.ThrowAsync<CallOrderException>(() => odd.CallProbe(_key, back));
        error.Message.ShouldContain($"probe/{_key} must not await IOddGrain.Nothing of odd/{_key}: that closes a circle");
        await odd.Nothing();
        await probe.Activation();
    }

    [Fact]
    public async Task A_circle_that_two_requests_close_together_is_refused()
    {
        var (probe, odd) = (_silo.Grain<IProbeGrain>(_key), _silo.Grain<IOddGrain>(_key));
        var inside = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var back = Scripts.Add(async grain =>
        {
            inside.SetResult();
            await go.Task;
            await grain.Grains.GetGrain<IOddGrain>(_key).Nothing();
        });
        var first = probe.Run(back);
        await inside.Task.WaitAsync(TestSilo.Patience);
        var idle = Scripts.Add(_ => { });
        var second = odd.CallProbe(_key, idle);
        await Eventually.Is(() => _silo.Silo.Classes.Of(probe.GetGrainId().Type).Activations.Single().Queued == 1);
        go.SetResult();
        await Should.ThrowAsync<CallOrderException>(() => first);
        await second;
    }

    [Fact]
    public async Task A_circle_through_an_interleaving_call_is_refused()
    {
        var odd = _silo.Grain<IOddGrain>(_key);
        var back = Scripts.Add(grain => grain.Grains.GetGrain<IOddGrain>(_key).Nothing());
        await Should.ThrowAsync<CallOrderException>(() => odd.CallProbeBeside(_key, back));
    }

    [Fact]
    public async Task An_interleaving_call_back_is_no_circle()
    {
        var odd = _silo.Grain<IOddGrain>(_key);
        var back = Scripts.Add(grain => grain.Grains.GetGrain<IOddGrain>(_key).NothingBeside());
        await odd.CallProbe(_key, back);
    }
}
