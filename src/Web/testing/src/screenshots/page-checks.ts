import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Counts layout shifts from the first byte on; to be called before the page is opened. */
export const watchLayoutShift = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { layoutShift: number; shifted: string[] };
    counted.layoutShift = 0;
    counted.shifted = [];
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        counted.layoutShift += entry.value;
        counted.shifted.push(...entry.sources.map(({ node }) => node?.textContent?.slice(0, 30) ?? ''));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How much has moved by itself, and what. */
export const layoutShift = (page: Page) =>
  page.evaluate(() => {
    const { layoutShift, shifted } = window as unknown as { layoutShift: number; shifted: string[] };
    return { shift: layoutShift, what: shifted.join(' | ') };
  });

/** Words that are cut off without dots to say so, or that stick out of the window. */
export const clippedTexts = (page: Page) =>
  page.evaluate(() => {
    const clipped: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim());
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const unseen = style.visibility === 'hidden' || element.closest('.visually-hidden') !== null;
      if (!own || box.width < 2 || unseen) continue;
      const says = element.textContent.trim().slice(0, 40);
      const honest = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      if (style.overflowX !== 'visible' && !honest && element.scrollWidth > element.clientWidth + 1)
        clipped.push(`cut: ${says}`);
      if (box.right > innerWidth + 1 && box.left < innerWidth) clipped.push(`beyond the window: ${says}`);
    }
    return clipped;
  });
