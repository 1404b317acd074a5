using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Configuration;

public sealed class SiteTests
{
    [Fact]
    public void A_tier_is_worth_what_is_configured_and_an_unknown_one_nothing()
    {
        var snapshot = new ConfigurationSnapshot(1, With(new Tier { Id = "gold", Name = new("金", "Gold"), CreditSeconds = 75 }));
        snapshot.TierCredit("gold").ShouldBe([new CreditPart("tier", 75)]);
        snapshot.TierCredit("silver").ShouldBeEmpty();
        snapshot.TierCredit(null).ShouldBeEmpty();
    }

    [Fact]
    public void A_tier_beyond_the_bounds_of_credit_is_refused()
    {
        var fault = ConfigurationFaults.Of(With(new Tier { Id = "gold", Name = new("金", "Gold"), CreditSeconds = 86_401 })).ShouldHaveSingleItem();
        fault.Where.ShouldBe("tier/gold.creditSeconds");
    }

    [Fact]
    public void A_site_has_a_time_zone_that_exists()
    {
        var entities = new ConfigurationEntities();
        entities = entities with { Sites = entities.Sites.Add(Site.Only, new Site { TimeZone = "Mars/Olympus" }) };
        ConfigurationFaults.Of(entities).ShouldHaveSingleItem().Where.ShouldBe("site/site.timeZone");
        new ConfigurationSnapshot(1, new ConfigurationEntities()).Site.TimeZone.ShouldBe("Etc/UTC");
    }

    [Fact]
    public void A_notice_that_is_on_says_something_that_fits_a_page()
    {
        Faults(new() { On = true }).ShouldBeEmpty();
        Faults(new() { On = false, Words = new("", "") }).ShouldBeEmpty();
        Faults(new() { On = true, Words = new(" ", "") }).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            fault => (fault.Where, fault.Code).ShouldBe(("site/site.incident.words", "empty")));
        Faults(new() { Words = new("", new string('x', 501)) }).ShouldHaveSingleItem().Code.ShouldBe("out-of-range");
    }

    private static IEnumerable<Fault> Faults(Incident incident)
    {
        var entities = new ConfigurationEntities();
        return ConfigurationFaults.Of(entities with { Sites = entities.Sites.Add(Site.Only, new Site { Incident = incident }) });
    }

    private static ConfigurationEntities With(Tier tier)
    {
        var entities = new ConfigurationEntities();
        return entities with { Tiers = entities.Tiers.Add(tier.Id, tier) };
    }
}
