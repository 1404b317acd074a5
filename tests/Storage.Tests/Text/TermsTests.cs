using OmniContact.Storage.Text;

namespace OmniContact.Storage.Tests.Text;

public sealed class TermsTests
{
    [Theory]
    [InlineData("hello, world 42", "hello|world|42")]
    [InlineData("订单退款", "订单|单退|退款|款")]
    [InlineData("退", "退")]
    [InlineData("iphone15手机壳a座", "iphone15|手机|机壳|壳|a|座")]
    [InlineData("𠮷野", "𠮷野|野")]
    [InlineData("ok😀😀", "ok|😀😀|😀")]
    [InlineData("a.b@c", "a|b|c")]
    [InlineData("。！?", "")]
    public void Text_is_cut_into_words_and_pairs(string folded, string terms) =>
        string.Join('|', Terms.Of(folded)).ShouldBe(terms);

    [Fact]
    public void A_very_long_text_has_a_bounded_number_of_terms()
    {
        var text = string.Join(' ', Enumerable.Range(0, 50_000));
        Terms.Of(text).Count.ShouldBe(Terms.MostTerms);
        Terms.Of(new string('x', 10_000)).Single().Length.ShouldBe(Terms.MostLength);
    }
}
