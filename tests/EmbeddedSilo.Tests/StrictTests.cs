using System.Collections.Concurrent;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans.Embedded;
using Orleans.Hosting;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class StrictTests
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Arguments_and_results_are_what_the_codec_makes_of_them()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0 });
        var sent = new Letter { Text = "谢谢", Pages = ["one", "two"] };
        var back = await silo.Grain<IPostGrain>(_key).Echo(sent);
        back.Text.ShouldBe("谢谢");
        back.Pages.ShouldBe(["one", "two"]);
        PostGrain.Last.ShouldNotBeSameAs(sent);
        back.ShouldNotBeSameAs(PostGrain.Last);
    }

    [Fact]
    public async Task A_kind_silo_passes_messages_as_they_are()
    {
        await using var silo = await TestSilo.Start();
        var sent = new Letter { Text = "hello", Pages = [] };
        (await silo.Grain<IPostGrain>(_key).Echo(sent)).ShouldBeSameAs(sent);
    }

    [Fact]
    public async Task An_argument_that_loses_data_is_refused_and_named()
    {
        await using var silo = await Start(new StrictOptions());
        var error = await Should.ThrowAsync<CodecException>(async () => await silo.Grain<IPostGrain>(_key).TakeLossy(new LossyLetter(7)));
        error.Message.ShouldContain(nameof(LossyLetter));
    }

    [Fact]
    public async Task A_result_that_loses_data_is_refused_and_named()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0 });
        (await Should.ThrowAsync<CodecException>(() => silo.Grain<IPostGrain>(_key).GiveLossy()))
            .Message.ShouldContain(nameof(LossyLetter));
    }

    [Fact]
    public async Task A_state_that_loses_data_is_not_stored()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0 });
        (await Should.ThrowAsync<CodecException>(() => silo.Grain<ILossyStateGrain>(_key).Store(7)))
            .Message.ShouldContain(nameof(LossyLetter));
    }

    [Fact]
    public async Task An_exception_of_our_own_does_not_cross_and_one_of_the_framework_does()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0 });
        var probe = silo.Grain<IProbeGrain>(_key);
        var own = Scripts.Add(_ => throw new HomemadeException());
        var known = Scripts.Add(_ => throw new InvalidOperationException("known"));
        (await Should.ThrowAsync<CodecException>(() => probe.Run(own))).Message.ShouldContain(nameof(HomemadeException));
        await Should.ThrowAsync<InvalidOperationException>(() => probe.Run(known));
    }

    [Fact]
    public async Task A_grain_inside_a_collection_is_refused_unless_it_is_a_reference()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0 });
        (await silo.Grain<IPostGrain>(_key).Neighbours(asReferences: true)).Single().ShouldBe(silo.Grain<IPostGrain>(_key));
        await Should.ThrowAsync<CodecException>(() => silo.Grain<IPostGrain>(_key).Neighbours(asReferences: false));
    }

    [Fact]
    public async Task The_seed_decides_which_one_way_messages_are_lost()
    {
        var once = await Received(seed: 1);
        var again = await Received(seed: 1);
        var otherwise = await Received(seed: 2);
        once.Count.ShouldBeInRange(60, 140);
        again.ShouldBe(once);
        otherwise.ShouldNotBe(once);
    }

    [Fact]
    public async Task One_way_messages_overtake_each_other_but_all_arrive()
    {
        await using var silo = await Start(new StrictOptions { DropShare = 0, DelayShare = 0.5, DeactivateShare = 0 });
        var arrived = new ConcurrentQueue<int>();
        for (var i = 0; i < 200; i++)
        {
            var number = i;
            await silo.Grain<IProbeGrain>(_key).Tell(Scripts.Add(_ => arrived.Enqueue(number)));
        }
        await Eventually.Is(() => arrived.Count == 200);
        arrived.ShouldNotBe(Enumerable.Range(0, 200));
        arrived.Order().ShouldBe(Enumerable.Range(0, 200));
    }

    [Fact]
    public async Task An_activation_may_end_after_any_turn_and_no_call_is_lost_by_that()
    {
        await using var silo = await Start(new StrictOptions { DeactivateShare = 0.5 });
        var probe = silo.Grain<IProbeGrain>(_key);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => probe.Run(Scripts.Add(_ => { }))));
        Scripts.Activations(_key).ShouldBeInRange(60, 140);
    }

    [Fact]
    public async Task Calls_with_an_answer_are_never_dropped()
    {
        await using var silo = await Start(new StrictOptions { DropShare = 1 });
        (await silo.Grain<IProbeGrain>(_key).Run(Scripts.Add(_ => Task.FromResult(5)))).ShouldBe(5);
    }

    private static Task<TestSilo> Start(StrictOptions strict) => TestSilo.Start(options => options.Strict = strict);

    /// <summary>Which of 200 one-way messages to the same grain arrive when half are dropped.</summary>
    private static async Task<List<int>> Received(int seed)
    {
        await using var silo = await Start(new StrictOptions { Seed = seed, DropShare = 0.5, DelayShare = 0, DeactivateShare = 0 });
        var arrived = new ConcurrentQueue<int>();
        var probe = silo.Grain<IProbeGrain>("seeded");
        for (var i = 0; i < 200; i++)
        {
            var number = i;
            await probe.Tell(Scripts.Add(_ => arrived.Enqueue(number)));
        }
        await probe.Run(Scripts.Add(_ => { }));
        return [.. arrived];
    }
}
