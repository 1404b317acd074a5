using Orleans.Hosting;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class OptionsTests
{
    [Fact]
    public async Task A_silo_with_an_option_out_of_bounds_does_not_start_and_says_which()
    {
        await Fails(options => options.MaxMailboxLength = 0, "MaxMailboxLength is 0; it has to be from 1 to 1000000.");
        await Fails(options => options.ResponseTimeout = TimeSpan.Zero,
            "ResponseTimeout is 00:00:00; it has to be from 00:00:00.0010000 to 1.00:00:00.");
        await Fails(options => options.Strict = new StrictOptions { DropShare = 1.5 },
            "Strict.DropShare is 1.5; it has to be from 0 to 1.");
        await Fails(options => options.Strict = new StrictOptions { MaxDelay = 0 },
            "Strict.MaxDelay is 0; it has to be from 1 to 1,000.");
    }

    [Fact]
    public void A_debug_build_is_strict_and_watches_calls()
    {
        var options = new EmbeddedSiloOptions();
        options.CheckCallOrder.ShouldBe(options.Strict is not null);
    }

    private static async Task Fails(Action<EmbeddedSiloOptions> change, string message) =>
        (await Should.ThrowAsync<OrleansConfigurationException>(() => TestSilo.Start(change))).Message.ShouldBe(message);
}
