using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

public sealed class FaultCodecTests
{
    [Fact]
    public void A_store_that_is_away_is_told_apart_by_a_caller_in_another_process()
    {
        var heard = WireCodec.RoundTrip(new StoreUnavailableException("The database is unavailable: 57P03: starting up"), typeof(Exception));
        heard.ShouldBeOfType<StoreUnavailableException>().Message.ShouldBe("The database is unavailable: 57P03: starting up");
    }
}
