using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests.Screens;

/// <summary>A morning at the desk, from an empty page to a dead server, looked at on a wide screen and on a phone.</summary>
internal sealed class Scenes(Camera camera, Product product, Words words, IBrowserContext wide, IBrowserContext phone)
{
    private WorkbenchPage _desk = null!;
    private WorkbenchPage _pocket = null!;
    private CustomerPage _customer = null!;
    private CustomerPage _other = null!;

    public async Task Play()
    {
        await Doors();
        await Empty();
        await Ringing();
        await Busy();
        await Dialogs();
        await Board();
        await Ended();
        await Offline();
    }

    private async Task Doors()
    {
        foreach (var window in new[] { wide, phone })
        {
            var start = await StartPage.Open(window, product.Url, words.Language);
            await Expect(start.Page.Locator("dl dd").Nth(1)).ToHaveTextAsync(new Regex("[1-9]"));
            await camera.Take("start", start.Page);
            await start.Page.GotoAsync($"{product.Url}/workbench/");
            await start.Page.Locator("#password").WaitForAsync();
            await start.Page.Locator("form button").Nth(2).WaitForAsync();
            await camera.Take("sign-in", start.Page);
            await start.Page.CloseAsync();
        }
    }

    private async Task Empty()
    {
        _desk = await WorkbenchPage.Open(wide, product.Url, language: words.Language);
        _pocket = await WorkbenchPage.Open(phone, product.Url, language: words.Language);
        _customer = await CustomerPage.Open(wide, product.Url, words.Language);
        _other = await CustomerPage.Open(phone, product.Url, words.Language);
        foreach (var desk in new[] { _desk, _pocket })
        {
            await desk.Ready();
            await Expect(desk.Page.Locator("aside section")).ToHaveCountAsync(3);
            await camera.Take("desk-empty", desk.Page);
        }
        foreach (var chat in new[] { _customer, _other }) await camera.Take("chat-empty", chat.Page);
    }

    private async Task Ringing()
    {
        await _customer.Write(words.Question);
        foreach (var desk in new[] { _desk, _pocket })
        {
            await desk.Offer.WaitForAsync();
            await camera.Take("desk-offer", desk.Page);
        }
        await _desk.Accept();
    }

    private async Task Busy()
    {
        await _desk.Write(words.Answer);
        await _desk.Write(words.News);
        await _customer.Page.GetByText(words.News).WaitForAsync();
        await _customer.Write(words.Wish);
        await _other.Write(words.OtherQuestion);
        await _desk.Offer.WaitForAsync();
        await camera.Take("desk-busy", _desk.Page);
        await Why("offer-why", _desk, _desk.Offer);
        await _pocket.Accept();
        await _pocket.Write(words.OtherAnswer);
        await _other.Page.GetByText(words.OtherAnswer).WaitForAsync();
        await camera.Take("desk-busy", _pocket.Page);
        foreach (var desk in new[] { _desk, _pocket }) await Why("why", desk, desk.Page.GetByRole(AriaRole.Main));
        foreach (var chat in new[] { _customer, _other }) await camera.Take("chat-busy", chat.Page);
        await _pocket.Page.GotoAsync($"{_pocket.Page.Url}/customer");
        await _pocket.Page.GetByRole(AriaRole.Heading, new() { Name = words.OtherName }).First.WaitForAsync();
        await camera.Take("customer", _pocket.Page);
        await _pocket.Page.GoBackAsync();
    }

    /// <summary>Asked, looked at, and put away again.</summary>
    private async Task Why(string scene, WorkbenchPage desk, ILocator where)
    {
        var ask = where.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(Why me\\?|为什么是我？)$") });
        await ask.ClickAsync();
        await where.GetByRole(AriaRole.Definition).First.WaitForAsync();
        await camera.Take(scene, desk.Page);
        await ask.ClickAsync();
    }

    private async Task Dialogs()
    {
        foreach (var desk in new[] { _desk, _pocket })
        {
            await desk.Button("Change presence", "切换状态").ClickAsync();
            await desk.Page.GetByRole(AriaRole.Menuitem).Last.ClickAsync();
            await Shown("sign-out");
            await desk.Button("Transfer", "转接").ClickAsync();
            await desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Radio).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await Shown("transfer");

            async Task Shown(string scene)
            {
                var dialog = desk.Page.GetByRole(AriaRole.Dialog);
                await dialog.WaitForAsync();
                await camera.Take(scene, desk.Page);
                await desk.Page.Keyboard.PressAsync("Escape");
                await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
            }
        }
    }

    private async Task Board()
    {
        foreach (var window in new[] { wide, phone })
        {
            var board = await WorkbenchPage.Open(window, product.Url, "supervisor", words.Language, "#/board");
            await board.Page.GetByRole(AriaRole.Table).WaitForAsync();
            await camera.Take("board", board.Page);
            await board.Page.GetByText(new Regex("^(Today|今天)$")).ClickAsync();
            await board.Page.Locator("[role=img][aria-label*='–']").First.WaitForAsync();
            await board.Page.Mouse.MoveAsync(0, 0);
            await camera.Take("board-day", board.Page);
            await board.Page.EvaluateAsync("() => { location.hash = '#/conversations'; }");
            await board.Page.GetByRole(AriaRole.Search).WaitForAsync();
            await board.Page.GetByRole(AriaRole.Table).WaitForAsync();
            await camera.Take("conversations", board.Page);
            await board.Page.EvaluateAsync("() => { location.hash = '#/wall'; }");
            await Expect(board.Page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(0);
            await board.Page.GetByRole(AriaRole.Table).WaitForAsync();
            await camera.Take("wall", board.Page);
            await board.Page.CloseAsync();
        }
    }

    private async Task Ended()
    {
        foreach (var desk in new[] { _pocket, _desk })
        {
            await desk.Button("Close", "结束会话").ClickAsync();
            var anyway = desk.Button("Close anyway", "仍然结束");
            await Expect(anyway.Or(desk.WrapUpPanel)).ToBeVisibleAsync();
            if (await anyway.IsVisibleAsync()) await anyway.ClickAsync();
            await Expect(desk.WrapUpPanel).ToBeVisibleAsync();
            await Expect(anyway).ToBeHiddenAsync();
            await camera.Take("wrap-up", desk.Page);
        }
        await camera.Take("chat-ended", _other.Page);
        await camera.Take("chat-ended", _customer.Page);
    }

    private async Task Offline()
    {
        await product.Kill();
        foreach (var desk in new[] { _desk, _pocket })
        {
            await Expect(desk.OfflineBanner).ToBeVisibleAsync();
            await camera.Take("desk-offline", desk.Page);
        }
        foreach (var chat in new[] { _customer, _other })
        {
            await Expect(chat.OfflineBar).ToBeVisibleAsync();
            await chat.Write(words.StillThere);
            await camera.Take("chat-offline", chat.Page);
        }
    }
}
