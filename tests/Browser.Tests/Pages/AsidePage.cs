namespace OmniContact.Browser.Tests.Pages;

/// <summary>The part of the workbench where conversations are put aside and come back, in either language.</summary>
internal sealed class AsidePage(WorkbenchPage desk)
{
    public ILocator Button => desk.Button("Put aside", "挂起");

    public ILocator Back => desk.Page.GetByTestId("back");

    /// <summary>The rows of the inbox that are put aside.</summary>
    public ILocator Rows => desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex(@"^(Put aside|已挂起)\s*\d+$") }).GetByTestId("inbox-row");

    /// <summary>Over the open conversation.</summary>
    public ILocator Strip => desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^(Put aside|已挂起)$") });

    public ILocator Menu => desk.Page.GetByRole(AriaRole.Menuitem);

    public ILocator Dialog => desk.Page.GetByRole(AriaRole.Dialog);

    public async Task Put(string english, string chinese)
    {
        await Button.ClickAsync();
        await Menu.Filter(new() { HasTextRegex = new Regex($"^({english}|{chinese})") }).ClickAsync();
    }
}
