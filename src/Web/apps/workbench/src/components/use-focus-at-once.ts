import { useEffect, type RefObject } from 'react';

const busy = 'input, textarea, [role=dialog] *';

/** What comes on the page is used next, without the mouse: unless something else is being written; on glass no keyboard rises unasked. */
export function useFocusAtOnce(field: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (document.activeElement?.matches(busy) || matchMedia('(pointer: coarse)').matches) return;
    field.current?.focus();
  }, [field]);
}
