using OmniContact.Browser.Tests.Running;
using OmniContact.Browser.Tests.Screens;

namespace OmniContact.Browser.Tests;

/// <summary>What people see, kept as pictures: both languages, both themes, a desk's screen and a phone; empty, busy and offline.</summary>
public sealed class ScreenTests(Chromium chromium)
{
    private const int Traffic = 30;

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Every_page_is_whole_and_still_in_every_state(string language)
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(Traffic);
        var camera = new Camera(language);
        var scenes = new Scenes(camera, product, Words.Of(language), await camera.Window(browser, 1280), await camera.Window(browser, 390));

        await scenes.Play();

        Console.WriteLine($"[figure] {language}: {camera.Pictures} pictures, largest layout shift {camera.WorstShift:0.000}");
        camera.Faults.ShouldBeEmpty();
    }
}
