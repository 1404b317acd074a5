namespace OmniContact.Browser.Tests.Pages;

/// <summary>The part of the workbench where agents bring each other in, in either language.</summary>
internal sealed class Together(WorkbenchPage desk)
{
    public ILocator Invitation => desk.Page.GetByTestId("invitation");

    public ILocator Strip => desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^(Who takes part|参与人)$") });

    public ILocator Dialog => desk.Page.GetByRole(AriaRole.Dialog);

    /// <summary>Asks a colleague for advice; the dialog is closed then.</summary>
    public async Task Ask(string colleague, string question)
    {
        await Choose(colleague);
        await Dialog.Locator("textarea").FillAsync(question);
        await Send("Ask", "发起咨询");
    }

    /// <summary>Passes it on without asking.</summary>
    public async Task PassOn(string colleague)
    {
        await Choose(colleague, atOnce: true);
        await Send("Transfer", "确认转接");
    }

    /// <summary>The dialog, with a colleague chosen.</summary>
    public async Task Choose(string colleague, bool atOnce = false)
    {
        await desk.Button("Transfer", "转接").ClickAsync();
        await Dialog.GetByText(new Regex("^(A colleague|同事)$")).ClickAsync();
        if (atOnce) await Dialog.GetByText(new Regex("^(Pass on at once|直接转接)$")).ClickAsync();
        await Dialog.GetByText(colleague).First.ClickAsync();
    }

    public Task Press(string english, string chinese) => desk.Button(english, chinese).ClickAsync();

    private async Task Send(string english, string chinese)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^({english}|{chinese})$") }).ClickAsync();
        await Dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}
