using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules;

public class FoldedTextTests
{
    [Theory]
    [InlineData("  Hello\t\n World  ", "hello world")]
    [InlineData("ＶＩＰ　客户", "vip 客户")]
    [InlineData("ﾊﾝｶｸ", "ハンカク")]
    [InlineData("Ⅳ ① ℡", "iv 1 tel")]
    [InlineData("ÀÉ", "àé")]
    [InlineData("   ", "")]
    public void Forms_case_and_blanks_are_unified(string text, string folded) => FoldedText.Of(text).ShouldBe(folded);

    [Fact]
    public void What_is_no_character_is_replaced()
    {
        foreach (var strange in (char[])['\uD800', '\uFFFE', '\uFFFF', '\uFDD0']) FoldedText.Of($"a{strange}b").ShouldBe("a\uFFFDb");
    }

    [Fact]
    public void Text_that_is_folded_already_is_not_copied()
    {
        var text = "i want a refund, please";
        FoldedText.Of(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Only_the_beginning_of_a_long_text_is_read() =>
        FoldedText.Of(new string('A', 100_000)).Length.ShouldBe(FoldedText.MostCharacters);

    [Theory]
    [InlineData("I want a refund!", "refund", true)]
    [InlineData("refunds", "refund", false)]
    [InlineData("refunds", "refund*", true)]
    [InlineData("prerefund", "refund*", false)]
    [InlineData("no_refund", "refund", false)]
    [InlineData("refund2", "refund", false)]
    [InlineData("请refund吧", "refund", true)]
    [InlineData("我要退款了", "退款", true)]
    [InlineData("我要退 款了", "退款", false)]
    [InlineData("iphone退款", "phone退款", false)]
    [InlineData("my phone退款吗", "phone退款", true)]
    [InlineData("refunds and a refund", "refund", true)]
    [InlineData("credit   card", "Credit Card", true)]
    [InlineData("café", "caf", false)]
    [InlineData("환불해주세요", "환불", true)]
    [InlineData("c++ help", "c++", true)]
    [InlineData("😀👍", "👍", true)]
    [InlineData("𠮷野家", "野家", true)]
    [InlineData("5 * 3", "*", true)]
    public void Words_have_ends_and_Chinese_has_none(string text, string keyword, bool found) =>
        FoldedText.Contains(FoldedText.Of(text), new Keyword(keyword)).ShouldBe(found);

    [Fact]
    public void Folding_any_text_gives_no_capital_no_double_blank_and_is_stable() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().ToArbitrary(), chars =>
        {
            var folded = FoldedText.Of(new string([.. chars]));
            folded.ShouldBe(folded.ToLowerInvariant());
            folded.ShouldNotContain("  ");
            folded.ShouldBe(folded.Trim());
            folded.EnumerateRunes().ShouldAllBe(rune => rune.Value < 0xD800 || rune.Value > 0xDFFF);
        }).QuickCheckThrowOnFailure();
}
