using OmniContact.Browser.Tests.Pages;
using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace OmniContact.Browser.Tests;

/// <summary>Somebody changes how the centre is set up, while others work in it.</summary>
public sealed class AdministratorTests(Chromium chromium)
{
    [Fact]
    public async Task A_change_shows_on_an_open_desk_without_a_reload_and_undo_brings_back_what_was()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var desk = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url);
        await desk.Ready();
        var customer = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, "en");
        await customer.Write(Words.Of("en").Question);
        await desk.Accept();
        var header = desk.Page.GetByRole(AriaRole.Main).Locator("header");
        await Expect(header).ToContainTextAsync("Front desk");
        await Expect(header.GetByTitle("Past the target")).ToHaveCountAsync(0);
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/queue");

        await page.Page.GetByRole(AriaRole.Textbox, new() { Name = "Search" }).FillAsync("zxjd");
        await page.Table.GetByRole(AriaRole.Link, new() { Name = "Front desk" }).ClickAsync();
        await page.Field("name-en").FillAsync("Welcome desk");
        await page.Page.GetByRole(AriaRole.Switch, new() { Name = "Chats" }).ClickAsync();
        await page.Field("media.chat.targetSeconds").FillAsync("1");
        await page.Save();
        await Expect(header).ToContainTextAsync("Welcome desk");
        await Expect(header.GetByTitle("Past the target")).ToHaveCountAsync(1);

        await page.Go("#/admin/history");
        var newest = page.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Queue: Welcome desk" }).First;
        await newest.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(newest.GetByRole(AriaRole.Row).Filter(new() { HasText = "Name › English" })).ToContainTextAsync(new Regex("Front desk.*Welcome desk"));
        await Expect(newest.GetByRole(AriaRole.Row).Filter(new() { HasText = "Answered within" })).ToContainTextAsync("1 sec");
        await page.Button("Undo", "撤销").ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(header).ToContainTextAsync("Front desk");
        await Expect(page.Page.GetByText("Queue: Front desk").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh-CN", 390)]
    public async Task One_switch_puts_a_notice_before_every_customer_and_agent(string language, int width)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        var desk = await WorkbenchPage.Open(await camera.Window(browser, width), product.Url, "agent", language);
        var customer = await CustomerPage.Open(await camera.Window(browser, width), product.Url, language);
        var page = await AdministrationPage.Open(await camera.Window(browser, width), product.Url, language, "#/admin/site");
        await page.Page.GetByRole(AriaRole.Switch).ClickAsync();
        await page.Save();

        var notice = new Regex("We know of a disturbance|系统出现异常");
        foreach (var open in new[] { customer.Page, desk.Page, page.Page }) await Expect(open.GetByText(notice).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await camera.Take("incident-chat-busy", customer.Page);
        await camera.Take("incident-desk-busy", desk.Page);
        await camera.Take("incident-switch-busy", page.Page);
        await page.Page.GetByRole(AriaRole.Switch).ClickAsync();
        await page.Save();
        await Expect(customer.Page.GetByText(notice)).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        camera.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_is_said_while_one_types_by_the_page_and_by_the_server_and_nothing_of_it_is_saved()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/queue/returns");

        await page.Field("maximumLength").FillAsync("2000000");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("2000000 is not possible: 0 to 1,000,000")]);
        await page.Field("maximumLength").FillAsync("many");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("“many” is not a whole number")]);
        await page.Field("maximumLength").FillAsync("20");
        await Expect(page.Faults).ToHaveCountAsync(0);
        // Only the server sees that the warning would come after the alert.
        await page.Field("silence.agentWarning").FillAsync("600");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("have to grow")]);
        await page.SaveButton.ClickAsync();
        await Expect(page.Field("silence.agentWarning")).ToBeFocusedAsync();
        await page.Page.ReloadAsync();
        await Expect(page.Field("maximumLength")).ToHaveValueAsync("20");
        await page.Field("silence.agentWarning").FillAsync("90");
        await page.Save();
    }

    [Fact]
    public async Task Who_was_overtaken_sees_what_the_other_changed_and_goes_on_from_there()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var first = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/queue/front");
        var second = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/queue/front");
        await second.Field("maximumLength").FillAsync("50");
        await second.Field("backOffSeconds").FillAsync("75");
        await first.Field("name-en").FillAsync("Welcome desk");
        await first.Field("backOffSeconds").FillAsync("90");
        await first.Save();

        await second.SaveButton.ClickAsync();
        var notice = second.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "changed this at" });
        await Expect(notice.GetByRole(AriaRole.Row)).ToHaveTextAsync([new Regex("Field"), new Regex("Name › English.*Front desk.*Welcome desk"), new Regex("Ask the same agent.*60 sec|1 min.*90|1 min 30 sec")]);
        await Expect(second.Field("name-en")).ToHaveValueAsync("Welcome desk");
        await Expect(second.Field("backOffSeconds")).ToHaveValueAsync("75");
        await second.Save();
        await first.Page.ReloadAsync();
        await Expect(first.Field("maximumLength")).ToHaveValueAsync("50");
        await Expect(first.Field("backOffSeconds")).ToHaveValueAsync("75");
        await Expect(first.Field("name-en")).ToHaveValueAsync("Welcome desk");
    }

    [Fact]
    public async Task A_new_one_is_made_with_the_keyboard_alone_and_removed_once_nothing_needs_it()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/skill");
        var keys = page.Page.Keyboard;

        await page.Button("New", "新增").FocusAsync();
        await keys.PressAsync("Enter");
        await page.Field("name-zh").FocusAsync();
        await keys.TypeAsync("法语");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Spoken French");
        await Expect(page.Field("id")).ToHaveValueAsync("spoken-french");
        await keys.PressAsync("Control+s");
        await Expect(page.Title).ToHaveTextAsync("Spoken French");
        await page.Go("#/admin/skill");
        await Expect(page.Table.GetByRole(AriaRole.Link, new() { Name = "Spoken French" })).ToBeVisibleAsync();

        await page.Go("#/admin/skill/returns");
        await page.Button("Remove", "删除").ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("is still in use");
        await Expect(page.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Queue: Returns");
        await keys.PressAsync("Escape");
        await Expect(page.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Go("#/admin/skill/spoken-french");
        await Expect(page.Title).ToHaveTextAsync("Spoken French");
        await page.Button("Remove", "删除").ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Skills");
        await Expect(page.Table.GetByRole(AriaRole.Link, new() { Name = "Spoken French" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Opening_hours_are_typed_as_one_says_them_and_a_holiday_is_a_date()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, "zh-CN", "#/admin/calendar/office");

        await page.Field("week.monday").FillAsync("9点到6点");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("“9点到6点”不是时间")]);
        await page.Field("week.monday").FillAsync("9:30～12:00、13:00至17:30");
        await Expect(page.Faults).ToHaveCountAsync(0);
        // Two stretches of one day that overlap, only the server sees.
        await page.Field("week.tuesday").FillAsync("09:00-12:00, 11:00-18:00");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("与其他时段重叠")]);
        await page.Field("week.tuesday").FillAsync("");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "星期二与上一天相同" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "添加日期" }).ClickAsync();
        await page.Field("exceptions[7].date").FillAsync("2027-01-01");
        await page.Field("exceptions[7].note").FillAsync("元旦");
        await page.Button("Paste a year", "粘贴全年").ClickAsync();
        await page.Page.Locator("#paste-year").FillAsync("2028");
        await page.Page.Locator("#paste-text").FillAsync("2028-10-01..2028-10-03 closed 国庆节\n十月四日 closed");
        await page.Button("Take them over", "填入表单").ClickAsync();
        await Expect(page.Page.GetByText("第 2 行：既不是日期")).ToBeVisibleAsync();
        await page.Page.Locator("#paste-text").FillAsync("2028-10-01..2028-10-03 closed 国庆节\n2028-10-14 like Fri 调休上班");
        await page.Button("Take them over", "填入表单").ClickAsync();
        await Expect(page.Field("exceptions[11].like")).ToHaveValueAsync("friday");
        await page.Save();
        await page.Page.ReloadAsync();
        foreach (var day in new[] { "monday", "tuesday" })
            await Expect(page.Field($"week.{day}")).ToHaveValueAsync("09:30-12:00, 13:00-17:30");
        await Expect(page.Field("exceptions[7].note")).ToHaveValueAsync("元旦");
    }

    [Fact]
    public async Task A_colleague_is_let_in_and_shut_out_again_and_a_program_gets_a_key_that_is_shown_once()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/users/");
        var faults = page.Page.Locator("form [aria-live=polite] p");

        await page.Page.Locator("#user-name").FillAsync("nora");
        await page.Page.Locator("#user-shown").FillAsync("Nora North");
        await page.Page.Locator("#user-role").SelectOptionAsync("supervisor");
        await page.Page.Locator("#user-teams").SelectOptionAsync("front");
        await page.Page.Locator("#user-password").FillAsync("nora-nora-nora");
        await page.SaveButton.ClickAsync();
        await Expect(faults).ToHaveTextAsync([new Regex("too easy to guess")]);
        await page.Page.Locator("#user-password").FillAsync("correct horse battery");
        await page.SaveButton.ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Nora North");
        (await SignIn()).ShouldBe(200);
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Front desk" })).ToBeVisibleAsync();
        await page.Button("Sign out everywhere", "强制退出登录").ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await Expect(page.Page.GetByText("Signed out everywhere.")).ToBeVisibleAsync();
        await page.Page.ReloadAsync();
        await page.Page.GetByRole(AriaRole.Switch, new() { Name = "May sign in" }).ClickAsync();
        await page.SaveButton.ClickAsync();
        await page.Go("#/admin/users");
        await Expect(page.Table.GetByRole(AriaRole.Row).Filter(new() { HasText = "Nora North" })).ToContainTextAsync("Locked");
        (await SignIn()).ShouldBe(401);

        await page.Go("#/admin/keys");
        await Expect(page.Page.GetByText("No program has a key")).ToBeVisibleAsync();
        await page.Button("New", "新增").ClickAsync();
        await page.Page.Locator("#key-name").FillAsync("Shop");
        await page.Page.Keyboard.PressAsync("Enter");
        var text = page.Page.GetByRole(AriaRole.Textbox, new() { Name = "The key" });
        await Expect(text).ToHaveValueAsync(new Regex("^\\S{20,}$"));
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(text).ToHaveCountAsync(0);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "End Shop" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End" }).ClickAsync();
        await Expect(page.Page.GetByText("ended", new() { Exact = true })).ToBeVisibleAsync();

        await page.Go("#/admin/audit");
        var entries = page.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem);
        await Expect(entries.First).ToContainTextAsync("Ended the API key");
        await page.Page.GetByRole(AriaRole.Combobox, new() { Name = "What" }).SelectOptionAsync("sessionsEnded");
        await Expect(entries).ToHaveTextAsync([new Regex("Signed Nora North out everywhere")]);
        await page.Page.GetByRole(AriaRole.Combobox, new() { Name = "What" }).SelectOptionAsync("apiKeyCreated");
        await page.Page.GetByRole(AriaRole.Textbox, new() { Name = "Search" }).FillAsync("shop");
        await Expect(entries).ToHaveTextAsync([new Regex("Made the API key “Shop”")]);
        var saved = await page.Page.RunAndWaitForDownloadAsync(() => page.Button("Export as CSV", "导出 CSV").ClickAsync());
        saved.SuggestedFilename.ShouldBe("audit.csv");
        (await File.ReadAllLinesAsync((await saved.PathAsync())!)).Length.ShouldBe(2);

        await page.Go("#/admin/exchange");
        var file = page.Page.GetByLabel("File to import");
        await file.SetInputFilesAsync(Csv("employeeNumber,realName,queues\n2001,Nora North,sales:soon"));
        await Expect(page.Page.GetByText("Line 2, queues")).ToBeVisibleAsync();
        await file.SetInputFilesAsync(Csv("employeeNumber,realName,queues\n9001,Nora North,front\n9002,Wes West,front"));
        await Expect(page.Page.GetByText("2 would be added, 0 changed.")).ToBeVisibleAsync();
        await page.Button("Import it", "导入").ClickAsync();
        await Expect(page.Page.GetByText(new Regex("in force now")).First).ToBeVisibleAsync();
        var whole = await page.Page.RunAndWaitForDownloadAsync(() => page.Button("Everything \\(JSON\\)", "全部设置（JSON）").ClickAsync());
        await file.SetInputFilesAsync(new FilePayload { Name = "configuration.json", MimeType = "application/json", Buffer = await File.ReadAllBytesAsync((await whole.PathAsync())!) });
        await Expect(page.Page.GetByText("Everything in it is so already.")).ToBeVisibleAsync();

        static FilePayload Csv(string text) => new() { Name = "agents.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
        async Task<int> SignIn() => (await page.Page.APIRequest.PostAsync(
            $"{product.Url}/api/v1/session", new() { DataObject = new { userName = "nora", password = "correct horse battery" } })).Status;
    }

    [Fact]
    public async Task Rules_are_tried_on_a_contact_and_on_the_contacts_of_today_before_they_are_saved()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var customer = await CustomerPage.Open(await browser.NewContextAsync(), product.Url, "en");
        await customer.Write("I want my money back");
        var page = await AdministrationPage.Open(await browser.NewContextAsync(), product.Url, at: "#/admin/ruleSet/front");

        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Add.*Rule$") }).ClickAsync();
        await page.Field("rules[2].id").FillAsync("money");
        await page.Field("rules[2].when").FillAsync("text has \"money back\" and teir = \"gold\"");
        await page.Field("rules[2].then.queueId").SelectOptionAsync("returns");
        await Expect(page.Faults).ToHaveTextAsync([new Regex("Line 1, column 27: there is no field 'teir'")]);
        await page.Field("rules[2].when").FillAsync("text has \"money back\"");
        await Expect(page.Faults).ToHaveCountAsync(0);
        await page.Page.GetByRole(AriaRole.Textbox, new() { Name = "What the customer writes" }).FillAsync("money back, please");
        await page.Button("Try it", "试运行").ClickAsync();
        await Expect(page.Page.GetByText("Returns (by money)")).ToBeVisibleAsync();
        await page.Page.GetByRole(AriaRole.Combobox, new() { Name = "Contacts of" }).SelectOptionAsync("today");
        await page.Button("Replay", "回放").ClickAsync();
        await Expect(page.Page.GetByText("1 contact tried. 1 would have gone differently.")).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "I want my money back" })).ToContainTextAsync(new Regex("Front desk.*Returns"));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Move Rule 3 up" }).ClickAsync();
        await page.Button("As text", "文本").ClickAsync();
        var text = page.Page.GetByRole(AriaRole.Textbox, new() { Name = "As text" });
        await Expect(text).ToHaveValueAsync(new Regex("\"complaint\"[\\s\\S]*\"money\"[\\s\\S]*\"refund\""));
        await text.FillAsync("{");
        await Expect(page.Page.GetByText("This cannot be read")).ToBeVisibleAsync();
        await text.FillAsync("""{"id": "front", "name": {"zh": "", "en": "Front"}, "mode": "accumulate", "rules": [], "default": {"queueId": "front"}}""");
        await page.Save();
        await page.Button("As a form", "表单").ClickAsync();
        await Expect(page.Page.GetByText("No rule yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_is_no_administrator_is_told_so_and_finds_no_way_in()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var lead = await WorkbenchPage.Open(await browser.NewContextAsync(), product.Url, "supervisor", at: "#/admin/queue");
        await Expect(lead.Page.GetByText("Only administrators change how the centre is set up.")).ToBeVisibleAsync();
        await Expect(lead.Page.GetByRole(AriaRole.Link, new() { Name = "Administration" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Every_page_of_it_is_whole_on_a_screen_and_on_a_phone(string language)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var camera = new Camera(language);
        foreach (var width in new[] { 1280, 390 })
            await new AdministrationScenes(camera, await AdministrationPage.Open(await camera.Window(browser, width), product.Url, language)).Play();
        camera.Faults.ShouldBeEmpty();
    }
}
