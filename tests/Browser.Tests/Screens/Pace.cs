namespace OmniContact.Browser.Tests.Screens;

/// <summary>How smoothly a page moves: its frames, and the tasks that kept it from drawing.</summary>
internal static class Pace
{
    /// <summary>From now on.</summary>
    private const string Watch = """
        () => {
          const pace = { frames: [], tasks: [] };
          window.pace = pace;
          pace.observer = new PerformanceObserver(list => pace.tasks.push(...list.getEntries().map(entry => entry.duration)));
          pace.observer.observe({ type: 'longtask' });
          let last = performance.now();
          const tick = now => {
            pace.frames.push(now - last);
            last = now;
            pace.next = requestAnimationFrame(tick);
          };
          pace.next = requestAnimationFrame(tick);
        }
        """;

    /// <summary>Milliseconds of the longest task (0 = none took 50), how many took 50, share of frames that came later than 33 ms, how many frames.</summary>
    private const string Read = """
        () => {
          const { frames, tasks, observer, next } = window.pace;
          cancelAnimationFrame(next);
          observer.disconnect();
          return [Math.max(0, ...tasks), tasks.length, frames.filter(took => took > 33.4).length / frames.length, frames.length];
        }
        """;

    /// <summary>Does something with a page, and prints how smoothly it went.</summary>
    public static async Task During(this IPage page, string what, Func<Task> moves)
    {
        await page.EvaluateAsync(Watch);
        await moves();
        var seen = await page.EvaluateAsync<double[]>(Read);
        Console.WriteLine($"[figure] {what}: longest task {(seen[0] > 0 ? $"{seen[0]:0} ms ({seen[1]} of 50 ms or more)" : "under 50 ms")}, {seen[2]:P1} of {seen[3]:0} frames over 33 ms");
    }

    /// <summary>Scrolls as a wheel does, by so many pixels: down, or up where negative.</summary>
    public static async Task Scrolls(this IPage page, ILocator where, int pixels, int pixelsASecond)
    {
        var box = (await where.BoundingBoxAsync())!;
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Input.synthesizeScrollGesture", new()
        {
            ["x"] = box.X + box.Width / 2, ["y"] = box.Y + box.Height / 2, ["yDistance"] = -pixels, ["speed"] = pixelsASecond, ["gestureSourceType"] = "mouse",
        });
        await browser.DetachAsync();
    }
}
