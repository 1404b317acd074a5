using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans.Hosting;

namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>On a strict silo, so that each argument and result also goes through the codec.</summary>
public sealed class SignatureTests : IAsyncLifetime
{
    private TestSilo _silo = null!;

    private ISignatureGrain Grain => _silo.Grain<ISignatureGrain>("one");

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start(options =>
        options.Strict = new StrictOptions { DropShare = 0, DelayShare = 0, DeactivateShare = 0 });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Ten_arguments_of_all_sizes_arrive() =>
        (await Grain.Join(null, DayOfWeek.Friday, null, Guid.Empty, 1.50m, 255, long.MinValue, 0.5, true, '中')).ShouldBe(
            "|Friday||00000000-0000-0000-0000-000000000000|1.50|255|-9223372036854775808|0.5|True|中");

    [Fact]
    public async Task Collections_arrive()
    {
        var index = await Grain.Index([new Letter { Text = "a" }, new Letter { Text = "b", Pages = ["p"] }]);
        index.Keys.Order().ShouldBe(["a", "b"]);
        index["b"].Pages.ShouldBe(["p"]);
    }

    [Fact]
    public async Task Nullable_values_arrive()
    {
        (await Grain.Later(DateTimeOffset.UnixEpoch, TimeSpan.FromHours(1))).ShouldBe(DateTimeOffset.UnixEpoch.AddHours(1));
        (await Grain.Later(null, TimeSpan.Zero)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_may_stand_anywhere_and_a_void_method_is_a_message()
    {
        (await Grain.Middle(4, CancellationToken.None, 2)).ShouldBe(42);
        Grain.Forget(100);
        (await Grain.Middle(4, CancellationToken.None, 2)).ShouldBe(142);
    }

    [Fact]
    public async Task Overloads_are_told_apart()
    {
        (await Grain.Overloaded(1)).ShouldBe("number 1");
        (await Grain.Overloaded("1")).ShouldBe("text 1");
    }
}
