using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>The customer says what they think of the service, and its agent reads it.</summary>
public sealed class RatingTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task The_customer_is_invited_and_the_agent_reads_the_stars_and_the_words(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var words = Words.Of(language);
        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "agent", language);
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(words.StillThere);
        await agent.Accept();
        await agent.Write("OK");

        await agent.Button("Ask for a rating", "邀请评价").ClickAsync();
        var card = customer.Page.GetByRole(AriaRole.Form, new() { NameRegex = new("^(Your rating|服务评价)$") });
        await Expect(card).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Radio).Nth(1).CheckAsync(new() { Force = true });
        await card.GetByRole(AriaRole.Textbox).FillAsync("2 days!");
        await camera.Take("rating-card-busy", customer.Page);
        await card.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(customer.Page.GetByText(new Regex("Thank you for your rating|感谢您的评价"))).ToBeVisibleAsync();
        await camera.Take("rating-given-busy", customer.Page);

        var strip = agent.Page.GetByRole(AriaRole.Region, new() { NameRegex = new("^(Rating|评价)$") });
        await Expect(strip).ToContainTextAsync("2 days!");
        await camera.Take("rating-read-busy", agent.Page);
        camera.Faults.ShouldBeEmpty();
    }
}
