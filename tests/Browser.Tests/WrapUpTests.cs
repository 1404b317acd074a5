using System.Text.Json.Nodes;
using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>What an agent records of a contact in the form of its queue.</summary>
public sealed class WrapUpTests(Chromium chromium)
{
    private const string Form =
        """
        {"id": "summary", "name": {"zh": "服务小结", "en": "Summary"}, "fields": [
          {"id": "about", "name": {"zh": "咨询内容", "en": "About"}, "kind": "cascade", "required": true, "isCategory": true, "options": [
            {"id": "delivery", "name": {"zh": "物流", "en": "Delivery"}, "options": [
              {"id": "late", "name": {"zh": "延误", "en": "Late"}, "options": [
                {"id": "courier", "name": {"zh": "快递原因", "en": "The courier's doing"}}, {"id": "stock", "name": {"zh": "缺货", "en": "Out of stock"}}]},
              {"id": "lost", "name": {"zh": "丢失", "en": "Lost"}}]},
            {"id": "product", "name": {"zh": "商品", "en": "Product"}}]},
          {"id": "result", "name": {"zh": "处理结果", "en": "Result"}, "kind": "choice", "options": [
            {"id": "refund", "name": {"zh": "退款", "en": "Refund"}}, {"id": "told", "name": {"zh": "已告知", "en": "Explained"}}]},
          {"id": "amount", "name": {"zh": "退款金额", "en": "Amount"}, "kind": "number", "minimum": 0, "maximum": 500,
            "requiredIf": {"fieldId": "result", "values": ["refund"]}},
          {"id": "until", "name": {"zh": "承诺日期", "en": "Promised for"}, "kind": "date"},
          {"id": "words", "name": {"zh": "补充说明", "en": "In other words"}, "maximumLength": 200}]}
        """;

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task What_is_missing_is_said_in_words_and_the_category_stands_where_it_was_closed(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        await AskForMore(product.Url);
        var camera = new Camera(language);
        var (agent, form) = await WrapsUp(browser, camera, product, language, width);
        await camera.Take("wrap-up-form-empty", agent.Page);

        await form.Finish.ClickAsync();
        await Expect(form.Fault("about")).ToContainTextAsync(new Regex("needed before you can finish|填写后才能完成"));
        await Expect(form.Field("about")).ToBeFocusedAsync();
        await form.Field("result").SelectOptionAsync("refund");
        await Expect(form.Fault("amount")).ToBeVisibleAsync();
        await camera.Take("wrap-up-form-faults-busy", agent.Page);
        await form.Field("about").SelectOptionAsync("delivery");
        await form.Step(2).SelectOptionAsync("late");
        await form.Step(3).SelectOptionAsync("courier");
        await form.Field("amount").FillAsync("12.5");
        await form.Field("until").FillAsync("2026-12-01");
        await form.Field("words").FillAsync("Goodwill");
        await camera.Take("wrap-up-form-busy", agent.Page);
        await agent.Page.ReloadAsync();
        await Expect(form.Step(3)).ToHaveValueAsync("courier");
        await Expect(form.Field("words")).ToHaveValueAsync("Goodwill");

        await form.Finish.ClickAsync();
        var log = agent.Page.GetByRole(AriaRole.Log);
        await Expect(log).ToContainTextAsync(new Regex("Delivery / Late / The courier's doing|物流 / 延误 / 快递原因"));
        await Expect(log).ToContainTextAsync(new Regex("In other words: Goodwill|补充说明: Goodwill"));
        await camera.Take("wrap-up-closed-busy", agent.Page);
        camera.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_keyboard_alone_a_way_is_chosen_and_the_next_contact_begins_with_what_was_chosen_last()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        await AskForMore(product.Url);
        var camera = new Camera("en");
        var (agent, form) = await WrapsUp(browser, camera, product, "en", 1280);
        await form.Field("about").FocusAsync();
        foreach (var key in new[] { "D", "Tab", "L", "L", "Tab" }) await agent.Page.Keyboard.PressAsync(key);
        await Expect(form.Step(2)).ToHaveValueAsync("lost");
        await form.Finish.FocusAsync();
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Delivery / Lost");

        var next = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, "en");
        await next.Write("Me too");
        await Closes(agent);
        await agent.Button("As last time", "沿用上次的选择").ClickAsync();
        await Expect(form.Step(2)).ToHaveValueAsync("lost");
        await form.Finish.ClickAsync();
        await Expect(agent.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Delivery / Lost");
        camera.Faults.ShouldBeEmpty();
    }

    /// <summary>All queues, as it is not said here which one the demo's customer comes to.</summary>
    private static async Task AskForMore(string url)
    {
        using var administrator = await Administrator.SignIn(url);
        await administrator.Set("wrapUpForm", "summary", JsonNode.Parse(Form)!);
        foreach (var queue in await administrator.Ids("queue"))
            await administrator.Change("queue", queue, value => (value["wrapUp"]!["formId"], value["wrapUp"]!["mode"]) = ("summary", "untilDone"));
    }

    private static async Task<(WorkbenchPage Agent, WrapUpForm Form)> WrapsUp(IBrowser browser, Camera camera, Product product, string language, int width)
    {
        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await agent.Ready();
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(Words.Of(language).Question);
        await Closes(agent);
        return (agent, new WrapUpForm(agent));
    }

    private static async Task Closes(WorkbenchPage agent)
    {
        await agent.Accept();
        await agent.Write("Done");
        await Expect(agent.Said("Done")).ToContainTextAsync(new Regex("Read|已读"));
        await agent.Button("Close", "结束会话").ClickAsync();
        await agent.WrapUpPanel.WaitForAsync();
    }
}
