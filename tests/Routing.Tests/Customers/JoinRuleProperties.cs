using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Customers;

namespace OmniContact.Routing.Tests.Customers;

/// <summary>Any open conversations and any inbound.</summary>
public sealed class JoinRuleProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<OpenConversation[]> Open =
        (from brand in Gen.Elements("a", "b") from medium in Gen.Elements(Enum.GetValues<Medium>()) from minutes in Gen.Choose(0, 30 * 60)
         select (brand, medium, minutes)).ListOf(20).Select(all => all.Select((one, i) => new OpenConversation($"c{i:00}", one.brand, one.medium, Now.AddMinutes(-one.minutes))).ToArray());

    [Fact]
    public void Only_a_certain_identity_of_the_same_brand_joins_and_only_inside_the_window() =>
        Prop.ForAll(Open.ToArbitrary(), Gen.Elements(Enum.GetValues<Medium>()).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (open, inbound, certain) =>
        {
            var hours = inbound switch { Medium.Chat or Medium.Message => 24, Medium.Voice or Medium.Video or Medium.Callback => 2, _ => 0 };
            var joined = JoinRule.Candidates(open, inbound, "a", certain, Now).ToArray();
            joined.ShouldBe(open.Where(one => certain && one.Brand == "a" && (Now - one.LastActivity).TotalHours < hours), ignoreOrder: true);
            joined.Select(one => one.LastActivity).ShouldBe(joined.Select(one => one.LastActivity).OrderDescending());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
