namespace OmniContact.Browser.Tests.Screens;

/// <summary>What a page is asked about itself.</summary>
internal static class PageScripts
{
    /// <summary>Counts the tones that this very page begins.</summary>
    public const string CountBells = """
        window.bells = 0;
        const begin = AudioScheduledSourceNode.prototype.start;
        AudioScheduledSourceNode.prototype.start = function (...at) {
          window.bells++;
          return begin.apply(this, at);
        };
        """;

    /// <summary>
    /// Adds up layout shifts from the first byte on, in session windows as browsers report them: shifts less than 1 s apart, at most
    /// 5 s in all; the worst window counts (https://web.dev/articles/cls).
    /// </summary>
    public const string WatchShifts = """
        window.shifts = { worst: 0, window: 0, began: 0, last: 0, what: [] };
        new PerformanceObserver(list => {
          const seen = window.shifts;
          for (const entry of list.getEntries()) {
            if (entry.hadRecentInput) continue;
            const same = entry.startTime - seen.last < 1000 && entry.startTime - seen.began < 5000;
            seen.window = same ? seen.window + entry.value : entry.value;
            if (!same) seen.began = entry.startTime;
            seen.last = entry.startTime;
            seen.worst = Math.max(seen.worst, seen.window);
            seen.what.push(...entry.sources.map(source => source.node?.textContent?.trim().slice(0, 30) ?? ''));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>
    /// Whether nothing comes or goes any more and every dialog is seen. A dialog is in the document with full opacity before its motion
    /// begins, even where motion is reduced: only the classes of the motion say that it is over.
    /// </summary>
    public const string Still = """
        () => !document.querySelector('[class*="-appear"], [class*="-enter"], [class*="-leave"]')
          && [...document.querySelectorAll('[role=dialog]')].every(dialog => dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            && getComputedStyle(dialog).opacity === '1')
        """;

    /// <summary>The worst window.</summary>
    public const string WorstShift = "() => window.shifts.worst";

    /// <summary>What has moved by itself.</summary>
    public const string Shifted = "() => window.shifts.what.join(' | ')";

    /// <summary>Words that are cut off without dots to say so, or that stick out of the window.</summary>
    public const string Clipped = """
        () => [...document.querySelectorAll('body *')].flatMap(element => {
          const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          if (!own || box.width < 2 || style.visibility === 'hidden' || element.closest('.visually-hidden')) return [];
          const says = element.textContent.trim().slice(0, 40);
          const honest = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
          const cut = style.overflowX !== 'visible' && !honest && element.scrollWidth > element.clientWidth + 1;
          const beyond = box.right > innerWidth + 1 && box.left < innerWidth;
          return [...(cut ? [`cut: ${says}`] : []), ...(beyond ? [`beyond the window: ${says}`] : [])];
        })
        """;

    /// <summary>Words with a hole in them: a value that the server calls otherwise, a text without its number.</summary>
    public const string Broken = @"() => (document.body.innerText.match(/.*(NaN|undefined|\[object|\{\{).*/g) ?? []).map(line => `broken: ${line}`)";

    /// <summary>Violations of WCAG 2 A and AA that axe-core calls serious or critical.</summary>
    public const string Violations = """
        async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa'] })).violations
          .filter(one => ['serious', 'critical'].includes(one.impact))
          .flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`))
        """;
}
