namespace OmniContact.Browser.Tests.Screens;

/// <summary>Keeps pictures of pages in both themes and notes what is wrong with what they show.</summary>
internal sealed class Camera(string language)
{
    private const double MostShift = 0.1;
    private const int PhoneWidth = 480;

    /// <summary>Endings of the scenes that are taken in both themes in every run.</summary>
    private static readonly string[] InBothThemes = ["-empty", "-busy", "-offline"];

    private static readonly string AxeSource = Path.Combine(Checkout.Root, "src/Web/node_modules/axe-core/axe.min.js");

    private readonly List<string> _faults = [];

    /// <summary>Where the pictures are kept; not part of the sources.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts/screenshots")).FullName;

    public IReadOnlyList<string> Faults => _faults;

    public int Pictures { get; private set; }

    public double WorstShift { get; private set; }

    /// <summary>A browser window of this width whose pages are watched from their first byte on.</summary>
    public async Task<IBrowserContext> Window(IBrowser browser, int width)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = language, ViewportSize = new() { Width = width, Height = width <= PhoneWidth ? 844 : 800 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync(PageScripts.WatchShifts);
        context.Page += (_, page) => page.PageError += (_, error) => _faults.Add($"{page.Url}: {error}");
        return context;
    }

    /// <summary>
    /// What a page shows now: in both themes where nothing, much or nobody is there, and everything in the long run; else in one, so that
    /// each language and width meets each theme.
    /// </summary>
    public async Task Take(string scene, IPage page)
    {
        // Pages behind another one are drawn once a second.
        await page.BringToFrontAsync();
        await page.WaitForFunctionAsync(PageScripts.Still);
        var shift = await page.EvaluateAsync<double>(PageScripts.WorstShift);
        var name = $"{scene}.{language}.{page.ViewportSize!.Width}";
        WorstShift = Math.Max(WorstShift, shift);
        if (shift >= MostShift) _faults.Add($"{name}: layout shift {shift:0.000} of {await page.EvaluateAsync<string>(PageScripts.Shifted)}");
        foreach (var script in new[] { PageScripts.Clipped, PageScripts.Broken })
            _faults.AddRange((await page.EvaluateAsync<string[]>(script)).Select(fault => $"{name}: {fault}"));
        foreach (var theme in Themes(scene, page)) await Take($"{name}.{theme.ToString().ToLowerInvariant()}", page, theme);
    }

    private async Task Take(string name, IPage page, ColorScheme theme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = theme });
        await page.WaitForFunctionAsync("theme => document.documentElement.dataset.theme === theme", theme.ToString().ToLowerInvariant());
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        Pictures++;
        foreach (var violation in await Violations(page)) _faults.Add($"{name}: {violation}");
    }

    private ColorScheme[] Themes(string scene, IPage page)
    {
        if (Environment.GetEnvironmentVariable("OMNI_LONG") is not null || InBothThemes.Any(scene.EndsWith)) return [ColorScheme.Dark, ColorScheme.Light];
        var wide = page.ViewportSize!.Width > PhoneWidth;
        return [wide == (language == "en") ? ColorScheme.Light : ColorScheme.Dark];
    }

    private static async Task<string[]> Violations(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(await File.ReadAllTextAsync(AxeSource));
        return await page.EvaluateAsync<string[]>(PageScripts.Violations);
    }
}
