using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Morgan leads: from the board into what Olive has, listens, whispers, joins in, takes over; and what the customer sees of it.</summary>
public sealed class InterventionTests(Chromium chromium)
{
    private const string Complaint = "I will cancel if nobody helps me";
    private const string Secret = "Offer the ten per cent voucher";
    private const string Aloud = "Morgan here, I am the supervisor";

    [Theory]
    [InlineData("en", 1280, "Olive", "Morgan")]
    [InlineData("zh-CN", 390, "小欧", "值班班长")]
    public async Task A_supervisor_listens_whispers_joins_in_and_takes_over(string language, int width, string olive, string morgan)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await agent.Ready();
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(Complaint);
        await agent.Accept();
        await agent.Write("One moment");

        var lead = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "supervisor", language);
        await lead.Page.Locator("nav a").First.ClickAsync();
        await lead.Ready();
        await lead.Page.Locator("nav a").Nth(1).ClickAsync();
        await lead.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(1 conversation|1 个会话)$") }).ClickAsync();
        await camera.Take("board-talks-busy", lead.Page);
        await lead.Page.GetByRole(AriaRole.Tooltip).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(Bar(lead)).ToContainTextAsync(new Regex("listen in|监听"));
        await Expect(lead.Said("One moment")).ToHaveCountAsync(1);

        await Press(lead, "Whisper", "密语");
        await Bar(lead).GetByRole(AriaRole.Textbox).FillAsync(Secret);
        await Bar(lead).GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await Expect(agent.Said(Secret)).ToContainTextAsync(new Regex("Whisper|密语"));
        await Expect(agent.Said(Secret)).ToContainTextAsync(morgan);
        await Expect(agent.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = Secret })).ToHaveCountAsync(0);
        await camera.Take("whispered-busy", agent.Page);
        await camera.Take("whispering-busy", lead.Page);

        await Press(lead, "Join in", "强插");
        await lead.Write(Aloud);
        await Expect(customer.Page.GetByText(Aloud)).ToBeVisibleAsync();
        await Expect(customer.Status).ToContainTextAsync(olive);

        await Press(lead, "Take over", "接管");
        await Expect(customer.Status).ToContainTextAsync(morgan);
        await Expect(agent.WrapUpPanel).ToBeVisibleAsync();
        await Expect(Bar(lead)).ToHaveCountAsync(0);
        await camera.Take("taken-over-busy", lead.Page);
        (await customer.Page.Said()).ShouldBe([Complaint, "One moment", Aloud]);
        camera.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_waits_is_moved_put_ahead_and_given_away_and_an_agent_is_signed_out()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera("en");
        var customer = await CustomerPage.Open(await camera.Window(browser, 1280), product.Url, "en");
        await customer.Write(Complaint);
        var lead = await WorkbenchPage.Open(await camera.Window(browser, 1280), product.Url, "supervisor");
        await lead.Page.Locator("nav a").Nth(1).ClickAsync();
        await OpenLine(lead, "Front desk");
        await lead.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await camera.Take("board-picked-busy", lead.Page);
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Other queue …" }).ClickAsync();
        await Choose(lead, "Queue", "Team lead");
        await camera.Take("moving-busy", lead.Page);
        await Answer(lead, "Move");

        await OpenLine(lead, "Team lead");
        await lead.Page.GetByText(Complaint).ClickAsync();
        await Press(lead, "Place in line …", "");
        await lead.Page.GetByRole(AriaRole.Spinbutton).FillAsync("10");
        await camera.Take("credit-busy", lead.Page);
        await Answer(lead, "Set");

        await Press(lead, "Other queue …", "");
        await Choose(lead, "Queue", "Front desk");
        await Answer(lead, "Move");
        var agent = await WorkbenchPage.Open(await camera.Window(browser, 1280), product.Url);
        await agent.Offer.First.WaitForAsync();
        // Lines that came in while it went from queue to queue have moved what stood below them: that is not the layout's doing.
        await lead.Page.ReloadAsync();
        await Press(lead, "Give to …", "");
        await Choose(lead, "To whom", "Olive");
        await camera.Take("giving-busy", lead.Page);
        await Answer(lead, "Give");
        await Expect(customer.Status).ToContainTextAsync("Olive");
        await Expect(agent.Rows.First).ToContainTextAsync(Complaint);

        await lead.Page.Locator("nav a").Nth(1).ClickAsync();
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "State of Olive" }).ClickAsync();
        await lead.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await camera.Take("signing-out-busy", lead.Page);
        await Answer(lead, "Sign out");
        await Expect(agent.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Change presence") })).ToContainTextAsync("Signed out");
        await Expect(agent.Rows).ToHaveCountAsync(0);
        camera.Faults.ShouldBeEmpty();
    }

    private static Task OpenLine(WorkbenchPage page, string queue) =>
        page.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = queue, Exact = true }).ClickAsync();

    private static async Task Choose(WorkbenchPage page, string field, string option)
    {
        await page.Page.GetByRole(AriaRole.Combobox, new() { Name = field }).FillAsync(option);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task Answer(WorkbenchPage page, string button)
    {
        var dialog = page.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static ILocator Bar(WorkbenchPage page) => page.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^(Supervisor|班长操作)$") });

    private static Task Press(WorkbenchPage page, string english, string chinese) =>
        Bar(page).GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^({english}|{chinese})$") }).First.ClickAsync();
}
