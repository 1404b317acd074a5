namespace OmniContact.Browser.Tests.Running;

/// <summary>The Chromium of this machine; tests that need it are skipped with a reason where it or the built pages are missing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly List<IBrowser> _browsers = [];
    private IPlaywright? _playwright;

    private static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Another browser: a process of its own.</summary>
    public async Task<IBrowser> Open()
    {
        Assert.SkipWhen(Executable is null, "Chromium is not installed (apt-get install chromium)");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Checkout.Root, "src/Web/dist")), "the pages are not built (npm run build --prefix src/Web)");
        if (_playwright is null)
        {
            Assertions.SetDefaultExpectTimeout((float)Patience.OfPages.TotalMilliseconds);
            _playwright = await Playwright.CreateAsync();
        }
        var browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Flags });
        _browsers.Add(browser);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers) await browser.CloseAsync();
        _playwright?.Dispose();
    }
}
