import type { Page } from 'playwright-core';

/** Counts layout shifts from the first byte on; to be called before the page is opened. */
export const watchLayoutShift = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { layoutShift: number };
    counted.layoutShift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) counted.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const layoutShift = (page: Page) =>
  page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);

/** Words that are cut off without dots to say so, or that stick out of the window. */
export const clippedTexts = (page: Page) =>
  page.evaluate(() => {
    const clipped: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim());
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (!own || box.width < 2 || style.visibility === 'hidden') continue;
      const says = element.textContent.trim().slice(0, 40);
      const honest = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      if (style.overflowX !== 'visible' && !honest && element.scrollWidth > element.clientWidth + 1)
        clipped.push(`cut: ${says}`);
      if (box.right > innerWidth + 1 && box.left < innerWidth) clipped.push(`beyond the window: ${says}`);
    }
    return clipped;
  });
