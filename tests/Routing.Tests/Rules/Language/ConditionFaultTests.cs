using OmniContact.Routing.Rules;
using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Tests.Rules.Language;

public class ConditionFaultTests
{
    [Theory]
    [InlineData("", "line 1, column 1: expected a condition (true holds always), found the end")]
    [InlineData("  \n ", "line 2, column 2: expected a condition")]
    [InlineData("tier", "line 1, column 5: after tier one writes =, !=, in (a, b), not in (a, b), starts, has,")]
    [InlineData("tier \"gold\"", "line 1, column 6: after tier one writes =,")]
    [InlineData("tier =", "line 1, column 7: expected a value, found the end")]
    [InlineData("tier = gold", "line 1, column 8: tier is compared with a text in quotes such as \"gold\"; found 'gold', which is not in quotes")]
    [InlineData("tier = \"gold", "line 1, column 8: the text that begins here has no closing \"")]
    [InlineData("tier = \"a\\n\"", "line 1, column 10: a backslash in a text stands before \" or \\ only")]
    [InlineData("tier = \"\"", "line 1, column 8: the text is empty")]
    [InlineData("tier = \"gold\" tier", "line 1, column 15: expected and, or, or the end, found 'tier'")]
    [InlineData("tier = \"gold\")", "line 1, column 14: expected and, or, or the end, found ')'")]
    [InlineData("(open", "line 1, column 6: expected and, or, or ), found the end")]
    [InlineData("open and", "line 1, column 9: expected a field (entry,")]
    [InlineData("open and and open", "line 1, column 10: expected a field (entry,")]
    [InlineData("= 3", "line 1, column 1: expected a field (entry,")]
    [InlineData("customer.", "line 1, column 10: expected a name after the point, found the end")]
    [InlineData("customer.old", "line 1, column 1: there is no field 'customer.old'")]
    [InlineData("chanel = \"web\"", "line 1, column 1: there is no field 'chanel'; did you mean channel?")]
    [InlineData("text = \"x\"", "line 1, column 6: after text one writes has, has any (a, b), has all (a, b), is known, is unknown; found =")]
    [InlineData("text has any \"x\"", "line 1, column 14: expected a list in brackets")]
    [InlineData("tier in \"a\"", "line 1, column 12: expected a range such as 1..5, or a list in brackets, found the end")]
    [InlineData("tier in (\"a\" \"b\")", "line 1, column 14: expected , or ), found '\"b\"'")]
    [InlineData("tier not \"a\"", "line 1, column 10: expected in after not, found '\"a\"'")]
    [InlineData("tier is gold", "line 1, column 9: expected known or unknown after is, found 'gold'")]
    [InlineData("time = 09:00", "line 1, column 6: after time one writes <, <=, >, >=, in a..b, not in a..b; found =")]
    [InlineData("time > 9:75", "line 1, column 8: expected a time such as 09:00, found '9:75'")]
    [InlineData("time in 09:00..09:00", "line 1, column 9: the range ends before it begins")]
    [InlineData("date > 2026-02-30", "line 1, column 8: expected a date such as 2026-05-01, found '2026-02-30'")]
    [InlineData("date in 2026-05-02..2026-05-01", "line 1, column 9: the range ends before it begins")]
    [InlineData("weekday = Fryday", "line 1, column 11: weekday is compared with a weekday: Mon,")]
    [InlineData("medium = fax", "line 1, column 10: medium is compared with a medium: voice, video, chat,")]
    [InlineData("customer.lastContact < 3", "line 1, column 24: customer.lastContact is compared with a duration such as 30s, 5m, 12h, 3d; found '3'")]
    [InlineData("customer.lastContact < 3w", "line 1, column 24: expected a number such as 12.5 or a duration such as 30s, 5m, 12h, 3d, found '3w'")]
    [InlineData("customer.new = 1", "line 1, column 16: customer.new is compared with true or false; found '1'")]
    [InlineData("attribute.x > \"5\"", "line 1, column 15: attribute.x is compared with a number such as 12.5; found the text \"5\"")]
    [InlineData("tier # 3", "line 1, column 6: '#' has no meaning here")]
    [InlineData("tier 😀", "line 1, column 6: '😀' has no meaning here")]
    [InlineData("tier = \"😀\" and\nopen or \"x\"", "line 2, column 9: expected a field (entry,")]
    [InlineData("tier = \"😀\" or wrong", "line 1, column 15: there is no field 'wrong'")]
    public void A_mistake_is_named_with_its_place_and_what_would_be_accepted(string condition, string fault) =>
        RuleTesting.Fault(condition).ShouldStartWith(fault);

    [Fact]
    public void All_mistakes_of_meaning_are_listed()
    {
        var faults = RuleCondition.Faults("teir = \"a\" and time > 9\nor (medium = fax and text has \"\")", RuleWorld.Unknown);
        faults.Select(f => $"{f.Line}:{f.Column} {f.Code}").ShouldBe(
            ["1:1 unknown-field", "1:23 wrong-type", "2:14 wrong-type", "2:31 empty-text"]);
    }

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        var deep = new string('(', ConditionParser.MostDepth) + "open" + new string(')', ConditionParser.MostDepth);
        RuleTesting.Fault(deep).ShouldBeEmpty();
        RuleTesting.Fault($"({deep})").ShouldBe("line 1, column 33: brackets and not may be nested 32 deep at most");
        RuleTesting.Fault(string.Concat(Enumerable.Repeat("not ", 900)) + "open").ShouldContain("32 deep");
        RuleTesting.Fault(new string('(', 4000)).ShouldContain("32 deep");
        RuleTesting.Fault(string.Join(" and ", Enumerable.Repeat("open", 440))).ShouldBeEmpty();
        RuleTesting.Fault(new string(' ', 4001)).ShouldBe("line 1, column 1: the condition has 4001 characters; 4000 are allowed");
    }
}
