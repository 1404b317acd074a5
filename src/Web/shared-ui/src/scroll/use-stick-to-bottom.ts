import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lineInSight, movedBy, type LineInSight } from './line-in-sight';

const near = 60;

/**
 * Keeps the newest line in view while the reader is there, whatever changes the size of the box or of what is in it, and otherwise
 * keeps the line that the reader sees first where it is, whatever comes, grows or goes above it. `last` names the newest line; `own`
 * says that the reader wrote it. `box` scrolls, `content` is all that is in it.
 */
export function useStickToBottom(last: string | undefined, own: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  /** What was the last line when the reader scrolled up; null while the end is in view. */
  const [left, setLeft] = useState<{ last: string | undefined } | null>(null);
  const reads = useRef({ away: false, top: 0 });
  const held = useRef<LineInSight | null>(null);
  const lastBefore = useRef(last);

  const toBottom = useCallback(() => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    reads.current = { away: false, top: element.scrollTop };
  }, []);

  const keep = useCallback(() => {
    if (!reads.current.away) return toBottom();
    const element = box.current;
    const moved = element && held.current ? movedBy(held.current, element) : 0;
    if (element && moved !== 0) element.scrollTop += moved;
  }, [toBottom]);

  useLayoutEffect(() => {
    if (own && last !== lastBefore.current) toBottom();
    else keep();
    lastBefore.current = last;
  });

  useEffect(() => {
    const sizes = new ResizeObserver(keep);
    for (const element of [box.current, content.current]) if (element) sizes.observe(element);
    return () => sizes.disconnect();
  }, [keep]);

  // Only who moves up leaves the end: what grows below moves nobody, and a scroll may be told of after the growth.
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    const atEnd = scrollHeight - scrollTop - clientHeight <= near;
    const away = !atEnd && (reads.current.away || scrollTop < reads.current.top);
    reads.current = { away, top: scrollTop };
    held.current = away && content.current ? lineInSight(box.current!, content.current) : null;
    setLeft(was => (away ? (was ?? { last }) : null));
  };

  return { box, content, away: left !== null, missed: left !== null && left.last !== last, onScroll, toBottom };
}
