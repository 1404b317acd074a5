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

    [Fact]
    public void It_equals_the_reference_over_random_histories() =>
        Prop.ForAll(Scripts.OfLength(2000), History.Play).Check(Config.QuickThrowOnFailure.WithMaxTest(3));
}
