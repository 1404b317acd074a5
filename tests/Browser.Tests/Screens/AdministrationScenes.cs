using OmniContact.Browser.Tests.Pages;
using OmniContact.Tests;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests.Screens;

/// <summary>The administration, page by page: lists, forms in order and with faults, the history.</summary>
internal sealed class AdministrationScenes(Camera camera, AdministrationPage page)
{
    // Lists look alike, and so do the plainer forms: all of them in the long form.
    private static readonly string[] Lists = Long.Is ? ["queue", "agent", "skill", "cannedReply", "entryPoint", "calendar"] : ["queue", "agent"];
    private static readonly string[] Forms =
    [
        "queue/technical", "agent/newcomer", "profile/focused", "entryPoint/web-zh", "calendar/office",
        .. Long.Is ? ["team/east", "cannedReply/order-status", "site/site"] : Array.Empty<string>(),
    ];

    public async Task Play()
    {
        await camera.Take("admin", page.Page);
        foreach (var list in Lists)
        {
            await page.Go($"#/admin/{list}");
            await page.Table.WaitForAsync();
            await camera.Take($"admin-list-{list}", page.Page);
        }
        foreach (var form in Forms)
        {
            await page.Go($"#/admin/{form}");
            await page.SaveButton.WaitForAsync();
            await camera.Take($"admin-form-{form.Split('/')[0]}", page.Page);
        }
        await New();
        await Faulty();
        await Bench();
        await Access();
        await History();
        await Audit();
    }

    private async Task New()
    {
        await page.Go("#/admin/queue/");
        await page.Field("id").WaitForAsync();
        await camera.Take("admin-new-empty", page.Page);
    }

    private async Task Faulty()
    {
        await page.Go("#/admin/queue/vip");
        await page.Field("media.chat.targetSeconds").FillAsync("0");
        await page.Field("name-zh").FillAsync("");
        await page.Field("name-en").FillAsync("");
        await Expect(page.Faults).ToHaveCountAsync(2);
        await page.SaveButton.ClickAsync();
        await camera.Take("admin-form-faults", page.Page);
        await page.Button("Discard", "放弃修改").ClickAsync();
        await page.Field("maximumLength").FillAsync($"{page.Page.ViewportSize!.Width}");
        await page.Save();
    }

    private async Task Bench()
    {
        await page.Go("#/admin/ruleSet/front");
        await page.SaveButton.WaitForAsync();
        await camera.Take("admin-form-ruleSet", page.Page);
        await page.Page.GetByLabel(new Regex("What the customer writes|客户发来的内容")).FillAsync("我要投诉");
        await page.Button("Try it", "试运行").ClickAsync();
        await page.Page.Locator("[data-result=applied]").WaitForAsync();
        await page.Button("Replay", "回放").ScrollIntoViewIfNeededAsync();
        await camera.Take("admin-bench", page.Page);
    }

    private async Task Access()
    {
        await page.Go("#/admin/users");
        await page.Table.WaitForAsync();
        await camera.Take("admin-list-users", page.Page);
        await page.Table.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.SaveButton.WaitForAsync();
        await camera.Take("admin-form-user", page.Page);
        await page.Go("#/admin/keys");
        await page.Button("New", "新增").ClickAsync();
        await page.Page.Locator("#key-name").FillAsync($"{page.Page.ViewportSize!.Width}");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.GetByRole(AriaRole.Dialog).Locator("input[readonly]").WaitForAsync();
        await camera.Take("admin-key-new", page.Page);
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await camera.Take("admin-keys-busy", page.Page);
    }

    private async Task History()
    {
        await page.Go("#/admin/history");
        await page.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link).ClickAsync();
        await page.Table.WaitForAsync();
        await camera.Take("admin-history-busy", page.Page);
    }

    private async Task Audit()
    {
        await page.Go("#/admin/audit");
        await page.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First.Locator("summary").ClickAsync();
        await camera.Take("admin-audit-busy", page.Page);
        await page.Go("#/admin/exchange");
        await page.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "agents.csv", MimeType = "text/csv", Buffer = "employeeNumber,realName,queues\n9001,Nora North,front\n9002,韦斯,front"u8.ToArray(),
        });
        await page.Button("Import it", "导入").WaitForAsync();
        await camera.Take("admin-exchange", page.Page);
    }
}
