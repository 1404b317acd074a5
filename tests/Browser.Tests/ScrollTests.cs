using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using OmniContact.Tests;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Long lists: all of it is there for who searches the page, only what is near the window is drawn, and nobody loses their place.</summary>
public sealed class ScrollTests(Chromium chromium)
{
    private const int Wheel = 6_000;

    /// <summary>More than a few windows hold, fewer than there are.</summary>
    private const int MostLinesDrawn = 200;
    private const int MostRowsDrawn = 120;

    private static readonly int Customers = Long.Is ? 500 : 150;

    private static readonly int Lines = Long.Is ? 5_000 : 600;

    private const string Drawn = "list => list.filter(one => one.checkVisibility({ contentVisibilityAuto: true })).length";

    private const string Top = "line => line.getBoundingClientRect().top";

    [Fact]
    public async Task A_long_conversation_is_read_to_its_beginning_and_new_lines_move_nobody_who_reads()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0, Contacts.Limits);
        using var contacts = await Contacts.Begin(product.Url);
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await agent.Ready();
        await contacts.AtTheDesk(1);
        for (var line = 2; line <= Lines; line++) await contacts.Says(0, $"line {line} of many");
        await agent.Rows.First.ClickAsync();
        await Expect(agent.Said($"line {Lines} of many")).ToBeInViewportAsync();

        var log = agent.Page.GetByRole(AriaRole.Log);
        var first = agent.Said("first question of customer 0");
        await agent.Page.During($"a conversation of {Lines} messages, read upwards", async () =>
        {
            while (await first.CountAsync() == 0) await agent.Page.Scrolls(log, -Wheel, Wheel);
            await agent.Page.Scrolls(log, -Wheel, Wheel);
        });
        await Expect(first).ToBeInViewportAsync();
        (await log.Locator("article").CountAsync()).ShouldBe(Lines);
        (await log.Locator("article").EvaluateAllAsync<int>(Drawn)).ShouldBeLessThan(MostLinesDrawn);
        (await agent.Page.EvaluateAsync<bool>($"() => find('line {Lines / 2} of many', false, false, true)")).ShouldBeTrue();

        await agent.Page.Scrolls(log, Wheel / 2, Wheel);
        var read = agent.Said("line 40 of many");
        await read.ScrollIntoViewIfNeededAsync();
        var before = await read.EvaluateAsync<double>(Top);
        await contacts.Says(0, "and one more");
        await Expect(agent.Said("and one more")).ToHaveCountAsync(1);
        (await read.EvaluateAsync<double>(Top)).ShouldBe(before, 1);
        await agent.Button("New messages", "有新消息").ClickAsync();
        await Expect(agent.Said("and one more")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_full_inbox_draws_what_is_near_and_moves_smoothly()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0, Contacts.Limits);
        using var contacts = await Contacts.Begin(product.Url);
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await agent.Ready();
        await contacts.AtTheDesk(Customers);
        await Expect(agent.Rows).ToHaveCountAsync(Customers);

        await agent.Page.During($"an inbox of {Customers} conversations, down and up", async () =>
        {
            foreach (var way in new[] { 1, -1 }) await agent.Page.Scrolls(agent.Page.GetByRole(AriaRole.Complementary).First, way * Customers * 60, Wheel);
        });
        (await agent.Rows.EvaluateAllAsync<int>(Drawn)).ShouldBeLessThan(MostRowsDrawn);
        (await agent.Page.EvaluateAsync<bool>($"() => find('Customer {Customers / 2:000}', false, false, true)")).ShouldBeTrue();
    }

    [Fact]
    public async Task Letters_stand_at_once_while_much_comes_in()
    {
        const int each = 20;
        const string words = "Thank you for waiting, I have found your order and it leaves our house tonight; is there anything else?";
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0, Contacts.Limits);
        using var contacts = await Contacts.Begin(product.Url);
        var agent = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await agent.Ready();
        await contacts.AtTheDesk(Customers);
        await Expect(agent.Rows).ToHaveCountAsync(Customers);
        await agent.Rows.First.ClickAsync();
        await agent.Field.FocusAsync();

        using var typed = new CancellationTokenSource();
        await agent.Page.EvaluateAsync(Typing.Watch);
        var come = Come();
        await agent.Page.Keyboard.TypeAsync(words, new() { Delay = 80 });
        await typed.CancelAsync();
        Console.WriteLine($"[figure] {words.Length} letters while {await come:0} messages a second come to {Customers} conversations: {await agent.Page.EvaluateAsync<string>(Typing.Read)}");
        await Expect(agent.Field).ToHaveValueAsync(words);

        async Task<double> Come()
        {
            var (begun, count) = (System.Diagnostics.Stopwatch.StartNew(), 0);
            using var clock = new PeriodicTimer(TimeSpan.FromMilliseconds(each));
            while (!typed.IsCancellationRequested && await clock.WaitForNextTickAsync(CancellationToken.None))
                await contacts.Says(count % Customers, $"message {count++}");
            return count / begun.Elapsed.TotalSeconds;
        }
    }
}
