import { useEffect } from 'react';

/** Where one goes on when what had the focus is gone: the first of these that can be seen. */
const places = ['main [role=log]', 'main', 'aside a', 'aside[tabindex]'];

/** What takes the focus by itself, once it is there. */
const over = '[role=dialog], [role=menu]';

const seen = (element: Element) => element.getClientRects().length > 0;

/**
 * Whoever works by keys never loses their place: when what had the focus goes away, it goes to where one reads, from where what comes
 * next may take it. A click on what takes no focus is left alone.
 */
export function useFocusKept() {
  useEffect(() => {
    let byKey = true;
    let moving = false;
    const key = () => (byKey = true);
    const pointer = () => (byKey = false);
    const look = () => {
      const lost = () => document.activeElement === document.body;
      if (moving || !byKey || !lost() || [...document.querySelectorAll(over)].some(seen)) return;
      for (const place of places) {
        document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
        if (!lost()) return;
      }
    };
    // Between one field and the next nothing has the focus for a moment, and a page may change in it.
    const leaves = (event: FocusEvent) => {
      moving = event.relatedTarget !== null;
      if (moving) window.setTimeout(arrives);
    };
    const arrives = () => {
      moving = false;
      look();
    };
    // A page that has just come has its keys at once.
    look();
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class', 'style'] });
    window.addEventListener('keydown', key, true);
    window.addEventListener('pointerdown', pointer, true);
    window.addEventListener('focusout', leaves, true);
    return () => {
      watcher.disconnect();
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('pointerdown', pointer, true);
      window.removeEventListener('focusout', leaves, true);
    };
  }, []);
}
