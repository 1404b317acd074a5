using FsCheck.Fluent;
using OmniContact.Storage.Search;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Search;

public abstract class MessageSearchSuite(IDatabaseSource source) : StorageSuite(source)
{
    private ISearch Search => Get<ISearch>();

    [Theory]
    [InlineData("我的订单还没有退款", "退款", "退款")]
    [InlineData("我的訂單還沒有退款", "订单", "訂單")]
    [InlineData("我的订单还没有退款", "訂單還", "订单还")]
    [InlineData("我的订单还没有退款", "款", "款")]
    [InlineData("Where is my REFUND?", "refund", "REFUND")]
    [InlineData("Where is my ＲＥＦＵＮＤ?", "ref", "ＲＥＦ")]
    [InlineData("order A1234-5 please", "a1234-5", "A1234-5")]
    [InlineData("很好😀谢谢", "😀", "😀")]
    [InlineData("给𠮷野家寄", "𠮷野", "𠮷野")]
    [InlineData("write to li.na@example.com today", "li.na@example.com", "li.na@example.com")]
    [InlineData("退款 请尽快 refund", "refund 退款", "refund")]
    [InlineData("call 138 1234 5678 please", "13812345678", "138 1234 5678")]
    [InlineData("电话138-1234-5678，谢谢", "13812345678", "138-1234-5678")]
    [InlineData("+86 138 1234 5678", "13812345678", "138 1234 5678")]
    [InlineData("room 12 138 1234 5678", "13812345678", "138 1234 5678")]
    [InlineData("卡号６２２２ ０２１２ ３４５６ ７８９０ １２８", "6222021234567890128", "６２２２ ０２１２ ３４５６ ７８９０ １２８")]
    public async Task A_message_is_found_and_the_place_is_shown(string text, string typed, string shown)
    {
        await Say(1, text);
        await Say(2, "something else 别的");
        var hit = (await Find(typed)).ShouldHaveSingleItem();
        hit.Message.Text.ShouldBe(text);
        text.Substring(hit.Start, hit.Length).ShouldBe(shown);
    }

    [Theory]
    [InlineData("我的订单还没有退款", "订还")]
    [InlineData("我的订单还没有退款", "款退")]
    [InlineData("单退 订单 退款", "订单退款")]
    [InlineData("prefund", "fund")]
    [InlineData("refund", "refund now")]
    [InlineData("refund", "?!")]
    [InlineData("refund", "")]
    [InlineData("12 34 56", "123456")]
    [InlineData("138 1234 5678", "38123456789")]
    [InlineData("138 1234 5678", "2345678")]
    public async Task What_does_not_stand_there_is_not_found(string text, string typed)
    {
        await Say(1, text);
        (await Find(typed)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Hits_come_newest_first_page_by_page_inside_the_filters()
    {
        for (var i = 1; i <= 300; i++)
        {
            await Store.Commit(Make.Unit() with
            {
                Messages = [Make.Message($"v{i % 3}", i, i % 2 == 0 ? $"退款 {i}" : $"款退 {i}", customer: $"c{i % 5}", second: i / 4)],
            });
        }
        await Search.CatchUp();
        MessageQuery query = new() { Text = "退款", Limit = 7 };
        (await All(query)).ShouldBe(Enumerable.Range(1, 300).Reverse().Where(i => i % 2 == 0));
        (await All(query with { CustomerId = "c1" })).ShouldBe(Enumerable.Range(1, 300).Reverse().Where(i => i % 2 == 0 && i % 5 == 1));
        (await All(query with { ConversationId = "v2", From = Make.Start.AddSeconds(10), Before = Make.Start.AddSeconds(50) }))
            .ShouldBe(Enumerable.Range(1, 300).Reverse().Where(i => i % 2 == 0 && i % 3 == 2 && i / 4 is >= 10 and < 50));
        (await All(query with { Limit = 200 })).Count.ShouldBe(150);
        await Should.ThrowAsync<ArgumentException>(Search.SearchMessages(query with { Cursor = "x" }));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(Search.SearchMessages(query with { Limit = 201 }));
    }

    [Fact]
    public async Task Hits_of_one_instant_are_all_there()
    {
        for (var i = 1; i <= 20; i++) await Say(i, "退款", second: 0);
        (await Find("退款")).Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_recalled_or_edited_message_is_found_by_what_it_says_now()
    {
        await Say(1, "secret");
        await Say(2, "typo");
        await Search.CatchUp();
        await Store.Commit(Make.Unit() with { MessageChanges = [Make.Message("v1", 1, "") with { Body = "{}" }, Make.Message("v1", 2, "fixed")] });
        (await Find("secret")).ShouldBeEmpty();
        (await Find("typo")).ShouldBeEmpty();
        (await Find("fixed")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_committed_before_a_crash_is_indexed_after_it()
    {
        await Say(1, "退款");
        await Opened.Reopen();
        (await Find("退款")).ShouldHaveSingleItem();
        await Opened.Reopen();
        (await Get<SearchIndexer>().Pass(default)).ShouldBe(0);
    }

    [Fact]
    public async Task A_message_from_far_outside_of_time_is_found_too()
    {
        await Store.Commit(Make.Unit() with { Messages = [Make.Message("v1", 1, "old") with { At = default }, Make.Message("v1", 2, "old new") with { At = DateTimeOffset.MaxValue }] });
        (await Find("old")).Select(hit => hit.Message.Number).ShouldBe([2L, 1L]);
    }

    [Fact]
    public async Task The_index_finds_what_a_plain_scan_finds()
    {
        string[] pieces = ["订单", "退", "款", "退款", "訂", " ", "ab", "a", "B", "Ａ", "-", "1", "😀", "𠮷", "é", "。"];
        var text = Gen.Elements(pieces).ArrayOf(8).Select(string.Concat);
        var texts = text.ArrayOf(60).Sample(1, 1).Single();
        for (var i = 0; i < texts.Length; i++) await Say(i + 1, texts[i]);
        foreach (var typed in Gen.Elements(pieces).ArrayOf(3).Select(string.Concat).Sample(1, 60))
        {
            var wanted = new Scan(typed);
            (await Find(typed)).Select(hit => hit.Message.Number).ShouldBe(
                Enumerable.Range(1, texts.Length).Reverse().Where(i => wanted.Finds(texts[i - 1])).Select(i => (long)i),
                $"'{typed}' in {string.Join('|', texts)}");
        }
    }

    private Task Say(int number, string text, int? second = null) => Store.Commit(Make.Unit() with
    {
        Messages = [Make.Message("v1", number, text, second: second ?? number) with { Body = "{}" }],
    });

    private async Task<IReadOnlyList<MessageHit>> Find(string typed)
    {
        await Search.CatchUp();
        return (await Search.SearchMessages(new() { Text = typed, Limit = 200 })).Items;
    }

    private async Task<List<int>> All(MessageQuery query)
    {
        List<int> numbers = [];
        for (string? cursor = null; ;)
        {
            var page = await Search.SearchMessages(query with { Cursor = cursor });
            page.Items.Count.ShouldBeLessThanOrEqualTo(query.Limit);
            numbers.AddRange(page.Items.Select(hit => (int)hit.Message.Number));
            if ((cursor = page.Next) is null) return numbers;
        }
    }
}
