using OmniContact.Storage.Names;

namespace OmniContact.Storage.Tests.Names;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("退款说明", "tuikuanshuoming", "tksm")]
    [InlineData("解决方案", "jiejuefangan", "jjfa")]
    [InlineData("VIP 问候", "vipwenhou", "vwh")]
    public void A_title_is_spelled_in_full_and_by_initials(string title, string full, string initials)
    {
        var spellings = Spelling.Of(title);
        spellings.ShouldContain(full);
        spellings.ShouldContain(initials);
    }

    [Fact]
    public void Every_reading_of_a_character_finds_it_by_its_initial() =>
        Spelling.Of("重发").ShouldBe(["zhongfa", "zf", "cf"], ignoreOrder: true);

    [Fact]
    public void A_title_without_Chinese_needs_no_spelling() => Spelling.Of("Greeting").ShouldBeEmpty();
}
