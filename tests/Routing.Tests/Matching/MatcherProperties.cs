using FsCheck;
using FsCheck.Fluent;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>The matcher decides as the reference model does. A failure names the seed that replays it.</summary>
public sealed class MatcherProperties
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_equals_the_reference_over_long_histories(int seed) =>
        Prop.ForAll(Scripts.OfLength(4000), History.Play).Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithReplay((ulong)seed, 1));

    [Fact]
    public void It_equals_the_reference_over_many_short_histories() =>
        Prop.ForAll(Scripts.OfLength(60), History.Play).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    /// <summary>The last turns of two agents lie one tick apart.</summary>
    [Fact]
    public void It_equals_the_reference_where_turns_differ_by_a_tick() => History.Play(new Script(92534,
    [
        new(37, 405654, 502228, 621674, 0),
        new(17, 15, 493509, 244760, 316101),
        new(88, 486132, 64027, 0, 0),
        new(52, 20549, 713116, 0, 0),
        new(38, 896440, 259162, 441152, 0),
        new(10, 15295, 1, 623372, 13683),
        new(61, 817103, 60, 800210, 602395),
        new(83, 129, 196112, 924738, 481091),
        new(80, 467653, 724774, 220632, 48709),
    ]));

    [Fact]
    public void It_equals_the_reference_over_random_histories() =>
        Prop.ForAll(Scripts.OfLength(2000), History.Play).Check(Config.QuickThrowOnFailure.WithMaxTest(3));
}
