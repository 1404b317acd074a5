using OmniContact.Routing.WrapUps;
using static OmniContact.Routing.Tests.WrapUps.Forms;

namespace OmniContact.Routing.Tests.WrapUps;

public sealed class FormCheckTests
{
    [Fact]
    public void What_fits_has_no_faults() => Faults(
        ("about", "product/vacuum/battery"), ("result", "refund"), ("amount", "12.50"), ("until", "2026-11-30"), ("words", "broke")).ShouldBeEmpty();

    [Fact]
    public void What_is_required_and_missing_or_empty_is_named()
    {
        Faults().ShouldBe(["values.about missing: is missing"]);
        Faults(("about", "")).ShouldBe(["values.about missing: is missing"]);
    }

    [Fact]
    public void An_answer_can_make_another_field_required()
    {
        Faults(("about", "delivery"), ("result", "exchange")).ShouldBeEmpty();
        Faults(("about", "delivery"), ("result", "refund")).ShouldBe(["values.amount missing: is missing"]);
    }

    [Theory]
    [InlineData("product/vacuum/noise", true)]
    [InlineData("product/filter", false)]
    public void So_can_the_beginning_of_a_way(string about, bool required) => Faults(("about", about)).Length.ShouldBe(required ? 1 : 0);

    [Theory]
    [InlineData("about", "product", "not-a-leaf: 'product' goes on with one of vacuum, filter")]
    [InlineData("about", "product/vacuum", "not-a-leaf: 'product/vacuum' goes on with one of battery, noise")]
    [InlineData("about", "product/shoe", "unknown-option: 'product/shoe' leads to no option; it begins with one of product, delivery")]
    [InlineData("about", "delivery/", "unknown-option: 'delivery/' leads to no option; it begins with one of product, delivery")]
    [InlineData("result", "gift", "unknown-option: 'gift' is none of refund, exchange")]
    [InlineData("amount", "ten", "not-a-number: 'ten' is no number such as 12.5")]
    [InlineData("amount", "1,000", "not-a-number: '1,000' is no number such as 12.5")]
    [InlineData("amount", "500.51", "out-of-range: is 500.51; 0 to 500.5 are allowed")]
    [InlineData("amount", "-1", "out-of-range: is -1; 0 to 500.5 are allowed")]
    [InlineData("until", "30.11.2026", "not-a-date: '30.11.2026' is no day such as 2026-11-30")]
    [InlineData("until", "2026-02-30", "not-a-date: '2026-02-30' is no day such as 2026-11-30")]
    [InlineData("words", "broken", "out-of-range: has 6 characters; 5 are allowed")]
    [InlineData("size", "L", "unknown-field: is no field of the form 'returns'")]
    public void A_wrong_answer_is_told_with_field_value_and_bound(string field, string answer, string fault) =>
        Faults([.. field == "about" ? [] : new[] { ("about", "delivery") }, (field, answer)]).ShouldContain($"values.{field} {fault}");

    [Fact]
    public void What_agents_wrote_in_words_of_their_own_goes_another_way_than_what_they_chose()
    {
        var filled = new FilledForm(Returns, Answers(("about", "delivery"), ("result", ""), ("words", "Li Na")));
        filled.Category.ShouldBe("delivery");
        filled.Values.ShouldHaveSingleItem().Key.ShouldBe("about");
        filled.Texts("en").ShouldBe(["words: Li Na"]);
    }

    private static string[] Faults(params (string Field, string Answer)[] answers) =>
        [.. FormCheck.Faults(Returns, Answers(answers)).Select(fault => $"{fault.Where} {fault.Code}: {fault.Text}")];
}
