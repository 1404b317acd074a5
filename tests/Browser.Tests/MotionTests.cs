using OmniContact.Browser.Tests.Running;

namespace OmniContact.Browser.Tests;

/// <summary>People who ask their system for less motion.</summary>
public sealed class MotionTests(Chromium chromium)
{
    /// <summary>Menus move out of sight, measure, and move to their place at once; in between no frame is drawn.</summary>
    private const string MoveAndMeasure = """
        () => {
          const box = document.body.appendChild(document.createElement('div'));
          box.style.cssText = 'position:fixed;top:-9999px;left:-9999px;width:10px;height:10px';
          box.getBoundingClientRect();
          box.style.top = '40px';
          box.style.left = '30px';
          const { x, y } = box.getBoundingClientRect();
          return `${x} ${y}`;
        }
        """;

    [Fact]
    public async Task What_is_moved_is_there_at_once_for_who_wants_less_motion()
    {
        await using var browser = await chromium.Open();
        await using var product = await Product.Start(traffic: 0);
        var person = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await person.NewPageAsync();
        foreach (var path in new[] { "/", "/chat/", "/workbench/" })
        {
            await page.GotoAsync(product.Url + path);
            (await page.EvaluateAsync<string>(MoveAndMeasure)).ShouldBe("30 40", path);
        }
    }
}
