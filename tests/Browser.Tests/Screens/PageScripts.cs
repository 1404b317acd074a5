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

    /// <summary>
    /// Words that are cut off without dots to say so, by their own box or by one around it, or that stick out of the window. What can be
    /// scrolled to is not cut, and a box of one pixel holds words for those who listen.
    /// </summary>
    public const string Clipped = """
        () => {
          const faults = new Set();
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = words.nextNode(); node; node = words.nextNode()) {
            const fault = node.textContent.trim() && node.parentElement.checkVisibility({ visibilityProperty: true }) && cut(node);
            if (fault) faults.add(`${fault}: ${node.textContent.trim().slice(0, 40)}`);
          }
          return [...faults];

          function cut(node) {
            const range = document.createRange();
            range.selectNodeContents(node);
            const text = range.getBoundingClientRect();
            for (let box = node.parentElement; box; box = box.parentElement) {
              const style = getComputedStyle(box);
              const edge = box.getBoundingClientRect();
              if (edge.height <= 1 || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || style.overflow.includes('auto')) return null;
              if (style.overflowX !== 'visible' && (text.right > edge.right + 1 || text.left < edge.left - 1)) return 'cut across';
              if (style.overflowY !== 'visible' && (text.bottom > edge.bottom + 2 || text.top < edge.top - 2)) return 'cut below or above';
              if (style.position === 'fixed') break;
            }
            return text.right > innerWidth + 1 && text.left < innerWidth ? 'beyond the window' : null;
          }
        }
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
