using System.Diagnostics;
using System.Globalization;

namespace OmniContact.Browser.Tests.Running;

/// <summary>The pages of a browser stand still, as those of a closed laptop do, until this is disposed.</summary>
internal sealed class Sleep : IDisposable
{
    private readonly string[] _pages;

    private Sleep(string[] pages) => _pages = pages;

    public static async Task<Sleep> Begin(IBrowser browser)
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        var processes = (await session.SendAsync("SystemInfo.getProcessInfo"))!.Value.GetProperty("processInfo").EnumerateArray();
        var sleep = new Sleep([.. processes.Where(one => one.GetProperty("type").GetString() == "renderer").Select(one => one.GetProperty("id").GetInt32().ToString(CultureInfo.InvariantCulture))]);
        sleep._pages.ShouldNotBeEmpty();
        sleep.Tell("-STOP");
        return sleep;
    }

    public void Dispose() => Tell("-CONT");

    private void Tell(string signal)
    {
        using var kill = Process.Start("kill", [signal, .. _pages]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }
}
