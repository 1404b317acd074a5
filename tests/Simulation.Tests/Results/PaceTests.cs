using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Results;

public sealed class PaceTests
{
    [Fact]
    public void Contacts_add_up_and_the_second_half_is_what_follows_the_first()
    {
        var pace = new Pace(4);
        foreach (var contacts in new[] { 1_000_000, 0, 0, 0 }) pace.Add(contacts);
        pace.Contacts.ShouldBe(1_000_000);
        pace.PerSecond.ShouldBeGreaterThan(0);
        pace.PerSecondLater.ShouldBe(0);
    }

    [Fact]
    public void A_single_replication_is_its_own_second_half()
    {
        var pace = new Pace(1);
        pace.Add(5);
        pace.PerSecondLater.ShouldBe(pace.PerSecond);
    }
}
