using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Olive has a customer and brings Morgan in; what the customer sees of it, and what not.</summary>
public sealed class ConsultTests(Chromium chromium)
{
    private const string Question = "Is order SH204411 covered by the warranty?";
    private const string Aside = "Is the 2024 model covered?";
    private const string Advice = "Yes, two years, but only with the bill";
    private const string Both = "Morgan here: I have extended your warranty.";

    [Theory]
    [InlineData("en", 1280, "Olive", "Morgan")]
    [InlineData("zh-CN", 390, "小欧", "值班班长")]
    public async Task Advice_stays_inside_a_conference_is_heard_and_whoever_is_left_with_it_owns_it(string language, int width, string olive, string morgan)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var (agent, lead, customer) = await Meet(browser, camera, product, language, width);
        await agent.Desk.Write("One moment");

        await agent.Together.Choose(morgan);
        await camera.Take("colleagues-busy", agent.Desk.Page);
        await agent.Desk.Page.Keyboard.PressAsync("Escape");
        await agent.Together.Dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await agent.Together.Ask(morgan, Aside);
        await Expect(agent.Together.Strip).ToContainTextAsync(morgan);
        await Expect(lead.Together.Invitation).ToContainTextAsync(olive);
        await Expect(lead.Together.Invitation).ToContainTextAsync(Aside);
        await camera.Take("invited-busy", lead.Desk.Page);
        await camera.Take("inviting-busy", agent.Desk.Page);

        await lead.Together.Invitation.GetByRole(AriaRole.Button).First.ClickAsync();
        await lead.Desk.Write(Advice);
        await Expect(agent.Desk.Said(Advice)).ToHaveCountAsync(1);
        await camera.Take("advising-busy", lead.Desk.Page);
        await Expect(customer.Status).ToContainTextAsync(olive);
        (await customer.Page.Said()).ShouldBe([Question, "One moment"]);

        await agent.Together.Press("Into the conference", "加入多方会话");
        await Expect(customer.Page.GetByText(new Regex("joins the conversation|加入了会话"))).ToBeVisibleAsync();
        await Expect(agent.Desk.Button("Into the conference", "加入多方会话")).ToHaveCountAsync(0);
        await Expect(lead.Together.Strip).ToContainTextAsync(new Regex("The customer reads|客户看得到"));
        await lead.Desk.Write(Both);
        await agent.Desk.Write("And I have noted it");
        await customer.Page.Shows(4);
        await camera.Take("conference-busy", agent.Desk.Page);
        await camera.Take("conference-chat-busy", customer.Page);

        await agent.Together.Press($"Pass on to {morgan}", $"移交给{morgan}");
        await Expect(customer.Status).ToContainTextAsync(morgan);
        await Expect(lead.Together.Strip).ToHaveCountAsync(0);
        await lead.Desk.Write("I take it from here");
        await Expect(customer.Page.GetByText("I take it from here")).ToBeVisibleAsync();
        (await customer.Page.Said()).ShouldNotContain(Advice);
        camera.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleague_declines_and_what_is_passed_on_at_once_can_be_called_off_or_is_accepted()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera("en");
        var (agent, lead, customer) = await Meet(browser, camera, product, "en", 1280);

        await agent.Together.Ask("Morgan", Aside);
        await lead.Together.Invitation.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        await Expect(agent.Desk.Page.GetByRole(AriaRole.Log).GetByText("Morgan declined")).ToBeVisibleAsync();
        await Expect(agent.Together.Strip).ToHaveCountAsync(0);

        await agent.Together.PassOn("Morgan");
        await Expect(lead.Desk.Offer).ToContainTextAsync("Grace Harper");
        await Expect(agent.Together.Strip).ToContainTextAsync("On its way to Morgan");
        await camera.Take("passing-busy", agent.Desk.Page);
        await agent.Together.Press("Call off", "取消转接");
        await Expect(lead.Desk.Offer).ToHaveCountAsync(0);
        await agent.Desk.Write("Still with you");
        await Expect(customer.Page.GetByText("Still with you")).ToBeVisibleAsync();
        await Expect(customer.Page.GetByText("passed on to a colleague")).ToHaveCountAsync(0);

        await agent.Together.PassOn("Morgan");
        await lead.Desk.Accept();
        await Expect(customer.Status).ToContainTextAsync("You are talking with Morgan");
        camera.Faults.ShouldBeEmpty();
    }

    private static async Task<(Person Olive, Person Morgan, CustomerPage Customer)> Meet(
        IBrowser browser, Camera camera, Product product, string language, int width)
    {
        var olive = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await olive.Ready();
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(Question);
        await olive.Accept();
        var morgan = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "supervisor", language);
        await morgan.Page.Locator("nav a").First.ClickAsync();
        await morgan.Ready();
        return (new(olive, new(olive)), new(morgan, new(morgan)), customer);
    }

    private sealed record Person(WorkbenchPage Desk, Together Together);
}
