namespace OmniContact.Browser.Tests.Running;

/// <summary>An input method in real Chromium: letters are composed, then characters are chosen for them.</summary>
internal sealed class InputMethod(ICDPSession browser)
{
    private const int Composed = 229;

    /// <summary>Letters stand underlined in the field; they are not meant yet.</summary>
    public Task Composes(string letters) => browser.SendAsync("Input.imeSetComposition", new()
    {
        ["text"] = letters, ["selectionStart"] = letters.Length, ["selectionEnd"] = letters.Length,
    });

    /// <summary>The key that confirms what is composed, as a page hears of it: the method keeps what it does to itself.</summary>
    public async Task Enter()
    {
        foreach (var type in new[] { "rawKeyDown", "keyUp" })
            await browser.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = Composed });
    }

    /// <summary>The characters take the letters' place.</summary>
    public Task Chooses(string characters) => browser.SendAsync("Input.insertText", new() { ["text"] = characters });
}
