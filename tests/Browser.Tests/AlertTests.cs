using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>An administrator sets a bar, a customer waits past it, and a supervisor sees to it; a webhook is tried and refused.</summary>
public sealed class AlertTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    [InlineData("en", 390)]
    [InlineData("zh-CN", 1280)]
    public async Task Who_waits_too_long_is_on_the_board_until_somebody_is_there(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var admin = await AdministrationPage.Open(await camera.Window(browser, width), product.Url, language, "#/admin/threshold/");
        await admin.Field("name-zh").FillAsync("有人在排队");
        await admin.Field("name-en").FillAsync("Somebody waits");
        await admin.Field("id").FillAsync("somebody");
        await admin.Field("backAt").FillAsync("11");
        await Expect(admin.Faults).ToHaveTextAsync([new Regex("past the bar|越过阈值")]);
        await camera.Take("admin-form-threshold-busy", admin.Page);
        foreach (var field in new[] { "bar", "backAt", "afterSeconds" }) await admin.Field(field).FillAsync("0");
        await admin.Save();
        await Webhook(camera, admin);

        var lead = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "supervisor", language, "#/board");
        var strip = lead.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^(Alerts|告警)$") });
        await Expect(strip).ToContainTextAsync(new Regex("No alerts|没有告警"));
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        await customer.Write(Words.Of(language).Question);
        await Expect(strip).ToContainTextAsync(new Regex("Somebody waits|有人在排队"));
        await camera.Take("board-alert-busy", lead.Page);
        await strip.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("I see to it|我来处理") }).ClickAsync();
        await Expect(strip).ToContainTextAsync(new Regex("sees to it since|开始处理"));
        await lead.Page.EvaluateAsync("() => { location.hash = '#/wall'; }");
        await Expect(strip).ToContainTextAsync(new Regex("Somebody waits|有人在排队"));
        await camera.Take("wall-alert", lead.Page);

        var agent = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, language: language);
        await agent.Ready();
        await agent.Accept();
        await Expect(strip).ToContainTextAsync(new Regex("No alerts|没有告警"));
        await lead.Page.EvaluateAsync("() => { location.hash = '#/board'; }");
        await strip.GetByRole(AriaRole.Button).ClickAsync();
        await camera.Take("board-alerts-over", lead.Page);
        camera.Faults.ShouldBeEmpty();
    }

    private static async Task Webhook(Camera camera, AdministrationPage admin)
    {
        await admin.Go("#/admin/webhook/");
        await admin.Field("name-zh").FillAsync("值班群");
        await admin.Field("name-en").FillAsync("Duty");
        await admin.Field("id").FillAsync("duty");
        await admin.Field("url").FillAsync("https://localhost:1/alerts");
        await admin.Save();
        await admin.Button("Send a test", "发送测试").ClickAsync();
        await Expect(admin.Page.GetByText(new Regex("Webhooks__AllowPrivate"))).ToBeVisibleAsync();
        await camera.Take("admin-form-webhook-busy", admin.Page);
        await admin.Go("#/admin/outside");
        await Expect(admin.Page.GetByText(new Regex("No mail server|没有配置邮件服务器"))).ToBeVisibleAsync();
        await camera.Take("admin-outside", admin.Page);
    }
}
