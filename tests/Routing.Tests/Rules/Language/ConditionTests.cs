using System.Collections.Immutable;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules.Language;

public class ConditionTests
{
    private static readonly RuleInput Known = RuleTesting.Plain with
    {
        Text = "The invoice 发票 is wrong",
        Language = "zh-Hant-HK",
        Intent = "invoice",
        Tier = "Gold",
        Region = "广东",
        Tags = ["VIP", "churn risk"],
        Attributes = ImmutableDictionary<string, string>.Empty
            .Add("orders", "12").Add("paid", "yes").Add("城市", "Shenzhen").Add("order no", "A-1").Add("rate", "1,5"),
        NewCustomer = false,
        LastContactAt = RuleTesting.Monday.AddHours(-30),
        Open = false,
    };

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("entry = \"web-1\"", true)]
    [InlineData("entry starts \"web\"", true)]
    [InlineData("channel in (\"sms\", \"WEB\")", true)]
    [InlineData("medium = chat", true)]
    [InlineData("medium not in (voice, \"video\")", true)]
    [InlineData("text has \"Invoice\"", true)]
    [InlineData("text has all (\"发票\", \"wrong\")", true)]
    [InlineData("text has all (\"发票\", \"right\")", false)]
    [InlineData("text is known", true)]
    [InlineData("language = \"zh\"", true)]
    [InlineData("language = \"zh-hant\"", true)]
    [InlineData("language = \"zh-Hans\"", false)]
    [InlineData("language = \"z\"", false)]
    [InlineData("language in (\"en\", \"zh\")", true)]
    [InlineData("intent = \"invoice\"", true)]
    [InlineData("tier = \"gold\"", true)]
    [InlineData("tier has \"gol\"", false)]
    [InlineData("tier starts \"gol\"", true)]
    [InlineData("region != \"广东\"", false)]
    [InlineData("tags has \"vip\"", true)]
    [InlineData("tags has all (\"vip\", \"Churn  Risk\")", true)]
    [InlineData("tags has any (\"new\", \"risk\")", false)]
    [InlineData("tags is unknown", false)]
    [InlineData("attribute.orders = 12.0", true)]
    [InlineData("attribute.orders in (3, 12)", true)]
    [InlineData("attribute.orders not in 13..20", true)]
    [InlineData("attribute.orders = \"12\"", true)]
    [InlineData("attribute.rate > 0", false)]
    [InlineData("attribute.paid", true)]
    [InlineData("attribute.paid = false", false)]
    [InlineData("attribute.orders", false)]
    [InlineData("attribute.missing = false", false)]
    [InlineData("attribute.missing != true", true)]
    [InlineData("attribute.missing is unknown", true)]
    [InlineData("attribute.missing < 5 or attribute.missing >= 5", false)]
    [InlineData("attribute.城市 = \"shenzhen\"", true)]
    [InlineData("attribute.\"order no\" is not unknown", true)]
    [InlineData("customer.new", false)]
    [InlineData("customer.returning", true)]
    [InlineData("customer.lastContact < 2d", true)]
    [InlineData("customer.lastContact in 1h..1d", false)]
    [InlineData("customer.lastContact is known", true)]
    [InlineData("open", false)]
    [InlineData("not open and not not true", true)]
    [InlineData("false and false or true", true)]
    [InlineData("false and (false or true)", false)]
    [InlineData("TIER = \"gold\" AND NOT Customer.New", true)]
    public void Every_field_and_operator_answers(string condition, bool holds) =>
        RuleTesting.Holds(condition, Known).ShouldBe(holds);

    [Theory]
    [InlineData("time >= 09:00 and time < 18:00", "2026-03-02T01:00:00Z", true)]
    [InlineData("time in 09:00..18:00", "2026-03-02T10:00:00Z", false)]
    [InlineData("time in 09:00..24:00", "2026-03-02T15:59:59Z", true)]
    [InlineData("time not in 22:00..06:00", "2026-03-02T14:00:00Z", false)]
    [InlineData("time in 22:00..06:00", "2026-03-02T22:00:00Z", false)]
    [InlineData("weekday = 星期二", "2026-03-02T16:00:00Z", true)]
    [InlineData("weekday in fri..Monday", "2026-03-02T15:59:00Z", true)]
    [InlineData("weekday in fri..Monday", "2026-03-02T16:00:00Z", false)]
    [InlineData("date = 2026-03-03", "2026-03-02T16:00:00Z", true)]
    [InlineData("date in 2026-03-01..2026-03-02", "2026-03-02T15:59:59Z", true)]
    [InlineData("date < 2026-03-03", "2026-03-02T16:00:00Z", false)]
    public void Time_is_the_entry_points_own(string condition, string now, bool holds) =>
        RuleTesting.Holds(condition, Known, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(holds);

    [Theory]
    [InlineData("tier = \"gold\"")]
    [InlineData("tier in (\"gold\")")]
    [InlineData("tier has \"gold\"")]
    [InlineData("text has \"x\"")]
    [InlineData("tags has \"x\"")]
    [InlineData("language = \"zh\"")]
    [InlineData("customer.new")]
    [InlineData("customer.returning")]
    [InlineData("customer.new = false")]
    [InlineData("customer.lastContact < 100d")]
    [InlineData("customer.lastContact >= 0s")]
    [InlineData("attribute.x in 0..9")]
    [InlineData("attribute.x")]
    [InlineData("tier is known")]
    public void Nothing_holds_of_what_is_unknown(string condition)
    {
        RuleTesting.Holds(condition, RuleTesting.Plain).ShouldBeFalse();
        RuleTesting.Holds($"not {condition}", RuleTesting.Plain).ShouldBeTrue();
    }

    [Fact]
    public void A_declared_attribute_keeps_its_type()
    {
        var world = new RuleWorld { Attributes = ImmutableDictionary<string, AttributeType>.Empty.Add("orders", AttributeType.Number) };
        RuleTesting.Fault("attribute.orders = \"12\"", world).ShouldStartWith("line 1, column 20: attribute.orders is compared with a number");
        RuleTesting.Fault("attribute.orders", world).ShouldStartWith("line 1, column 17: after attribute.orders one writes =");
    }
}
