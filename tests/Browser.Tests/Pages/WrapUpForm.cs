namespace OmniContact.Browser.Tests.Pages;

/// <summary>The form of a wrap-up, in either language.</summary>
internal sealed class WrapUpForm(WorkbenchPage desk)
{
    public ILocator Finish => desk.Button("Finish", "完成");

    public ILocator Field(string id) => desk.Page.Locator($"#wrapUp-{id}");

    public ILocator Fault(string id) => desk.Page.Locator($"#wrapUp-{id}-fault");

    /// <summary>The choice of a cascade at a depth from 2 on.</summary>
    public ILocator Step(int depth) => desk.Page.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex($"(step {depth}|第{depth}级)$") });
}
