using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

public sealed class ClosingWordsTests
{
    [Theory]
    [InlineData("谢谢")]
    [InlineData("谢谢！")]
    [InlineData("好的，谢谢您~")]
    [InlineData("  好 的 ")]
    [InlineData("ＯＫ")]
    [InlineData("Thanks")]
    [InlineData("thank  you very much!!!")]
    [InlineData("That's all, thanks.")]
    [InlineData("👍")]
    [InlineData("🙏🏻🙏🏻")]
    [InlineData("❤️")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("谢谢 🌹")]
    [InlineData("[微笑]")]
    public void Mere_thanks_and_goodbyes_are_closing_words(string text) => ClosingWords.Match(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("。。。")]
    [InlineData("谢谢，但是还没收到")]
    [InlineData("好的，那什么时候发货")]
    [InlineData("thanks, but it still fails")]
    [InlineData("ok?")]
    [InlineData("好的吗？")]
    [InlineData("1")]
    [InlineData("不好")]
    [InlineData("not good")]
    [InlineData("👍 but when?")]
    [InlineData("[图片]")]
    public void Anything_that_may_want_an_answer_is_not(string text) => ClosingWords.Match(text).ShouldBeFalse();

    [Fact]
    public void Any_text_gets_an_answer_and_white_space_around_it_does_not_matter() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => text is null || ClosingWords.Match(text) == ClosingWords.Match($" {text}\n")).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_no_character_is_no_fault()
    {
        ClosingWords.Match("谢谢\ud83d").ShouldBeTrue();
        ClosingWords.Match("谢谢\ufffe").ShouldBeTrue();
    }
}
