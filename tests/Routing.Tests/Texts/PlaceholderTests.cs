using OmniContact.Routing.Texts;

namespace OmniContact.Routing.Tests.Texts;

public sealed class PlaceholderTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["customer.name"] = "李娜", ["agent.name"] = "小王", ["attribute.订单号"] = "4411", ["agent.number"] = "",
    };

    [Theory]
    [InlineData("您好，{{customer.name}}，我是{{agent.name}}。", "您好，李娜，我是小王。")]
    [InlineData("{{ customer.name }}{{customer.name}}", "李娜李娜")]
    [InlineData("订单 {{attribute.订单号}}", "订单 4411")]
    public void Each_place_gets_its_value(string text, string filled) => Placeholders.Fill(text, Values).ShouldBe(filled);

    [Theory]
    [InlineData("Order {{attribute.order}}")]
    [InlineData("{{nobody.knows}}")]
    [InlineData("Number {{agent.number}}")]
    public void What_has_no_value_stays_as_it_was_written(string text) => Placeholders.Fill(text, Values).ShouldBe(text);

    [Fact]
    public void What_is_filled_in_is_not_looked_through_again() =>
        Placeholders.Fill("{{customer.name}}", new Dictionary<string, string> { ["customer.name"] = "{{agent.name}}", ["agent.name"] = "x" }).ShouldBe("{{agent.name}}");

    [Theory]
    [InlineData("{{a}} and {{b.c}} and {{a}}", new[] { "a", "b.c" })]
    [InlineData("{ customer.name } {{}} {{a b}} {{.}} }}{{ x", new string[0])]
    [InlineData("f({{1, 2}, {3}})", new string[0])]
    public void Only_a_name_in_two_braces_is_a_place(string text, string[] names) => Placeholders.In(text).ShouldBe(names);

    [Theory]
    [InlineData("customer.name", true)]
    [InlineData("attribute.order", true)]
    [InlineData("attribute.", false)]
    [InlineData("customer.phone", false)]
    public void Known_are_those_that_can_be_filled_in(string name, bool known) => Placeholders.IsKnown(name).ShouldBe(known);
}
