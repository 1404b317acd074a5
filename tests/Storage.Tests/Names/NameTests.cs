using OmniContact.Storage.Names;
using OmniContact.Storage.Search;

namespace OmniContact.Storage.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("李娜", "lina", "ln")]
    [InlineData("单雄信", "shanxiongxin", "sxx")]
    [InlineData("單雄信", "shanxiongxin", "sxx")]
    [InlineData("曾国藩", "zengguofan", "zgf")]
    [InlineData("仇英", "qiuying", "qy")]
    [InlineData("解缙", "xiejin", "xj")]
    [InlineData("查良镛", "zhaliangyong", "zly")]
    [InlineData("朴树", "piaoshu", "ps")]
    [InlineData("区志强", "ouzhiqiang", "ozq")]
    [InlineData("任盈盈", "renyingying", "ryy")]
    [InlineData("盖聂", "genie", "gn")]
    [InlineData("尉迟恭", "yuchigong", "ycg")]
    [InlineData("万俟卨", "moqixie", "mqx")]
    [InlineData("萬俟卨", "moqixie", "mqx")]
    [InlineData("长孙无忌", "zhangsunwuji", "zswj")]
    [InlineData("欧阳娜娜", "ouyangnana", "oynn")]
    [InlineData("吕布", "lvbu", "lb")]
    [InlineData("李Lisa", "lilisa", "ll")]
    public void A_name_is_found_by_its_reading_and_by_its_initials(string name, string full, string initials)
    {
        var terms = Terms(name);
        terms.ShouldContain(new CustomerTerm(full, 1));
        terms.ShouldContain(new CustomerTerm(initials, 1));
    }

    [Theory]
    [InlineData("单雄信", "danxiongxin")]
    [InlineData("张重阳", "zhangchongyang")]
    [InlineData("张重阳", "zhangzhongyang")]
    [InlineData("重庆银行", "chongqingyinhang")]
    [InlineData("乔乾", "qiaoqian")]
    public void Every_reading_of_a_character_counts(string name, string full) =>
        Terms(name).ShouldContain(new CustomerTerm(full, 1));

    [Theory]
    [InlineData("李娜", "娜")]
    [InlineData("李娜", "na")]
    [InlineData("欧阳娜娜", "nana")]
    [InlineData("北京单位采购中心", "danweicaigouzhongxin")]
    public void The_rest_of_a_name_counts_less(string name, string part) => Terms(name).ShouldContain(new CustomerTerm(part, 2));

    [Fact]
    public void A_long_name_of_ambiguous_characters_has_a_bounded_number_of_terms() =>
        Terms(string.Concat(Enumerable.Repeat("重行乐长曾单", 30))).Length.ShouldBeLessThan(4_000);

    [Fact]
    public void Names_sort_like_a_dictionary_among_the_latin_ones()
    {
        string[] names = ["42号", "An", "安娜", "Bob", "曾国藩", "曾敏", "Li Na", "黎明", "李娜", "李强", "Lina", "连战", "梁朝伟", "Zoe", "张伟", "长孙无忌", "張偉強"];
        string[] sorted = [.. names.OrderBy(NameSortKey.Of, StringComparer.Ordinal)];
        sorted.ShouldBe(["42号", "An", "安娜", "Bob", "Li Na", "黎明", "李娜", "李强", "连战", "梁朝伟", "Lina", "曾国藩", "曾敏", "张伟", "張偉強", "长孙无忌", "Zoe"]);
    }

    [Fact]
    public void A_sort_key_fits_into_an_index() => NameSortKey.Of(new string('创', 5_000)).Length.ShouldBeLessThanOrEqualTo(500);

    private static CustomerTerm[] Terms(string name) =>
        [.. CustomerTerms.Of(new() { Id = "c", Version = 0, Name = name, ChangedAt = default, Body = "{}" })];
}
