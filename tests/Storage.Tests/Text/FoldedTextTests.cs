using OmniContact.Storage.Text;

namespace OmniContact.Storage.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Hello World", "hello world")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("ﾊﾞｽ", "バス")]
    [InlineData("訂單退款", "订单退款")]
    [InlineData("說明臺灣裏後", "说明台湾里后")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("①㍿", "1株式会社")]
    [InlineData("ΟΔΟΣ οδος", "οδοσ οδοσ")]
    [InlineData("a\u200Bb\uFE0Fc\u00ADd", "abcd")]
    [InlineData("𠮷野家😀", "𠮷野家😀")]
    [InlineData("", "")]
    public void Text_is_folded_by_width_case_composition_and_script(string original, string folded) =>
        FoldedText.Of(original).ShouldBe(folded);

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        for (var value = 0; value <= 0x323AF; value++)
        {
            if (value is >= 0xD800 and <= 0xDFFF) continue;
            var once = FoldedText.Of(char.ConvertFromUtf32(value));
            FoldedText.Of(once).ShouldBe(once, $"U+{value:X}");
        }
    }

    [Fact]
    public void A_place_in_the_folded_text_leads_back_to_the_original()
    {
        const string Original = "x㍿Ａe\u0301訂單😀";
        FoldedText folded = new(Original);
        folded.Text.ShouldBe("x株式会社aé订单😀");
        string Of(string part)
        {
            var (start, length) = folded.Original(folded.Text.IndexOf(part, StringComparison.Ordinal), part.Length);
            return Original.Substring(start, length);
        }
        Of("会").ShouldBe("㍿");
        Of("a").ShouldBe("Ａ");
        Of("é").ShouldBe("e\u0301");
        Of("订单").ShouldBe("訂單");
        Of("单😀").ShouldBe("單😀");
    }
}
