using OmniContact.Server.Privacy;

namespace OmniContact.Server.Tests.Privacy;

public sealed class MaskerTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("我的电话是13812345678，谢谢", "我的电话是138****5678，谢谢")]
    [InlineData("138 1234 5678", "138 **** 5678")]
    [InlineData("138-1234-5678", "138-****-5678")]
    [InlineData("+8613812345678", "+86138****5678")]
    [InlineData("+86 138 1234 5678", "+86 138 **** 5678")]
    [InlineData("008613812345678", "0086138****5678")]
    [InlineData("8613812345678", "86138****5678")]
    [InlineData("13812345678 19987654321", "138****5678 199****4321")]
    [InlineData("13812345678/19987654321", "138****5678/199****4321")]
    [InlineData("１３８１２３４５６７８", "１３８****５６７８")]
    [InlineData("1381\u200B2345678", "138*\u200B***5678")]
    [InlineData("tel13812345678", "tel138****5678")]
    [InlineData("(13812345678)", "(138****5678)")]
    [InlineData("13812345678,19987654321", "138****5678,199****4321")]
    [InlineData("1.13812345678 2.19987654321", "1.138****5678 2.199****4321")]
    [InlineData("录音_13812345678_20261122.mp3", "录音_138****5678_20261122.mp3")]
    [InlineData("138_1234_5678", "138_****_5678")]
    [InlineData("138\u200E1234\u200E5678", "138\u200E****\u200E5678")]
    [InlineData("138\u00AD1234\u00AD5678", "138\u00AD****\u00AD5678")]
    [InlineData("https://shop.example/?tel=%2B8613812345678", "https://shop.example/?tel=%2B86138****5678")]
    [InlineData("139/1234/5678", "139/****/5678")]
    [InlineData("139,1234,5678", "139,****,5678")]
    [InlineData("我的号：139，1234，5678。", "我的号：139，****，5678。")]
    [InlineData("139、1234、5678", "139、****、5678")]
    [InlineData("139／1234／5678", "139／****／5678")]
    [InlineData("139．1234．5678", "139．****．5678")]
    [InlineData("139 - 1234 - 5678", "139 - **** - 5678")]
    [InlineData("139  1234  5678", "139  ****  5678")]
    [InlineData("139 (1234) 5678", "139 (****) 5678")]
    [InlineData("1391/2345/678", "139*/***5/678")]
    [InlineData("+86/139/1234/5678", "+86/139/****/5678")]
    [InlineData("1,3,9,1,2,3,4,5,6,7,8", "1,3,9,*,*,*,*,5,6,7,8")]
    [InlineData("1，3，9，1，2，3，4，5，6，7，8", "1，3，9，*，*，*，*，5，6，7，8")]
    [InlineData("一三九一二三四五六七八", "一三九****五六七八")]
    [InlineData("电话一三九，一二三四，五六七八", "电话一三九，****，五六七八")]
    [InlineData("幺三九 幺二三四 五六七八", "幺三九 **** 五六七八")]
    [InlineData("壹叁玖壹贰叁肆伍陆柒捌", "壹叁玖****伍陆柒捌")]
    [InlineData("一3九12三4五678", "一3九****五678")]
    [InlineData("13812345678一共一三九一二三四五六七八", "138****5678一共一三九****五六七八")]
    [InlineData("①③⑧①②③④⑤⑥⑦⑧", "①③⑧****⑤⑥⑦⑧")]
    [InlineData("١٣٨١٢٣٤٥٦٧٨", "١٣٨****٥٦٧٨")]
    [InlineData("1\uFE0F\u20E33\uFE0F\u20E38\uFE0F\u20E31\uFE0F\u20E3234567\uFE0F\u20E38", "1\uFE0F\u20E33\uFE0F\u20E38\uFE0F\u20E3*\uFE0F\u20E3***567\uFE0F\u20E38")]
    public void A_Chinese_mobile_number_keeps_its_first_three_and_last_four_digits(string text, string masked) =>
        Masker.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("010-62345678", "010-****5678")]
    [InlineData("0571-8765432", "0571-***5432")]
    [InlineData("0571 8765 4321", "0571 **** 4321")]
    [InlineData("(021)62345678", "(021)****5678")]
    [InlineData("02162345678", "021****5678")]
    [InlineData("+1 415 555 0123", "+1 41* *** 0123")]
    [InlineData("零一零六二三四五六七八", "零一零****五六七八")]
    [InlineData("+442079460958", "+442*****0958")]
    [InlineData("+44 (0)20 7946 0958", "+44 (0)** **** 0958")]
    [InlineData("+65 6123 4567", "+65 6*** 4567")]
    [InlineData("0044 20 7946 0958", "0044 2* **** 0958")]
    [InlineData("(415) 555-0123", "(415) ***-0123")]
    [InlineData("415-555-0123", "415-***-0123")]
    public void Landlines_and_numbers_of_other_countries_are_masked(string text, string masked) =>
        Masker.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("11010519491231002X", "110*************2X")]
    [InlineData("身份证号：440524188001010014。", "身份证号：440*************14。")]
    [InlineData("110105 19491231 002X", "110*** ******** **2X")]
    public void An_identity_card_number_with_a_right_check_character_is_masked(string text, string masked) =>
        Masker.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("4111111111111111", "4111********1111")]
    [InlineData("4111 1111 1111 1111", "4111 **** **** 1111")]
    [InlineData("5500-0000-0000-0004", "5500-****-****-0004")]
    [InlineData("6222021234567890128", "6222***********0128")]
    [InlineData("378282246310005", "3782*******0005")]
    [InlineData("3782 822463 10005", "3782 ****** *0005")]
    public void A_bank_card_number_with_a_right_Luhn_digit_is_masked(string text, string masked) =>
        Masker.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("li.na@example.com", "l***@example.com")]
    [InlineData("邮箱li.na+shop@mail.example.com.cn，请回复", "邮***@mail.example.com.cn，请回复")]
    [InlineData("<a@b.io>", "<a***@b.io>")]
    [InlineData("12345678@qq.com", "1***@qq.com")]
    public void A_mail_address_keeps_its_first_character_and_its_domain(string text, string masked) =>
        Masker.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("order 4411")]
    [InlineData("订单 20260302150412 还没到")]
    [InlineData("SO13812345678")]
    [InlineData("a13812345678b")]
    [InlineData("12345678901")]
    [InlineData("138123456789")]
    [InlineData("400-810-1234")]
    [InlineData("95588")]
    [InlineData("2026-03-02T09:00:00.000Z")]
    [InlineData("2026-03-02 09:00:00")]
    [InlineData("¥13,812,345,678.00")]
    [InlineData("130,000,000")]
    [InlineData("139,123,456.78")]
    [InlineData("订单 4411/2026/1122，共 150 件")]
    [InlineData("13, 15, 17, 19, 21, 23")]
    [InlineData("二〇二六年十一月二十二日一点三十五分")]
    [InlineData("一二三四五六七八九十")]
    [InlineData("一共三千八百五十六元四角，第一二三批")]
    [InlineData("订单二〇二六〇三〇二一五〇四一二")]
    [InlineData("0.13812345678")]
    [InlineData("121.13812345678")]
    [InlineData("110105194912310021")]
    [InlineData("4111111111111112")]
    [InlineData("3f2504e04f8941d39a0c0305e82c3301")]
    [InlineData("v10.4.2, port 8080, 127.0.0.1:55432")]
    [InlineData("me @ home")]
    [InlineData("138****5678")]
    [InlineData("")]
    public void What_only_looks_like_a_number_of_a_person_stays(string text) => Masker.Mask(text).ShouldBe(text);

    /// <summary>The text around them is looked at in full; they alone are not.</summary>
    [Fact]
    public void An_id_stays_alone_as_it_does_inside_a_text()
    {
        Random dice = new(4713);
        string[] ids = [.. Enumerable.Range(0, 20_000).Select(i => dice.GetString(i % 10 == 0 ? "0123456789" : i % 10 == 1 ? "013a" : "0123456789abcdef", 32))];
        ids.Where(id => Masker.Mask(id) != id).ShouldBeEmpty();
        ids.Where(id => Masker.Mask($"<{id}>") != $"<{id}>").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TEL139/1234/5678", "TEL139/****/5678")]
    [InlineData("WeChat13812345678", "WeChat138****5678")]
    public void A_word_for_a_telephone_before_a_number_may_be_written_in_any_case(string text, string masked) => Masker.Mask(text).ShouldBe(masked);

    [Fact]
    public void Masking_again_changes_nothing()
    {
        const string text = "13812345678 li.na@example.com 11010519491231002X 4111111111111111 +44 20 7946 0958 010-62345678";
        var once = Masker.Mask(text);
        Masker.Mask(once).ShouldBe(once);
    }

    [Fact]
    public void A_long_text_of_digits_is_masked_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("1 2-3.4 ", 20_000)) + "13812345678";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Masker.Mask(text).ShouldEndWith("138****5678");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
