import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const near = 60;

/**
 * Keeps the newest line in view while the reader is there, whatever changes the size of the box or of what is in it, and keeps
 * the reader's place otherwise, also when older lines are put on top. `first` and `last` name the outermost lines; `own` says
 * that the reader wrote the last one. `box` scrolls, `content` is all that is in it.
 */
export function useStickToBottom(first: string | undefined, last: string | undefined, own: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  /** What was the last line when the reader scrolled up; null while the end is in view. */
  const [left, setLeft] = useState<{ last: string | undefined } | null>(null);
  const reads = useRef({ away: false, top: 0 });
  const before = useRef({ height: 0, first, last });

  const toBottom = () => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    reads.current = { away: false, top: element.scrollTop };
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { height, first: oldFirst, last: oldLast } = before.current;
    const grewOnTop = oldFirst !== undefined && first !== oldFirst && last === oldLast;
    if (grewOnTop) element.scrollTop += element.scrollHeight - height;
    else if (!reads.current.away || (own && last !== oldLast)) toBottom();
    before.current = { height: element.scrollHeight, first, last };
  });

  useEffect(() => {
    const sizes = new ResizeObserver(() => {
      if (!reads.current.away) toBottom();
    });
    for (const element of [box.current, content.current]) if (element) sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  // Only who moves up leaves the end: what grows below moves nobody, and a scroll may be told of after the growth.
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    const atEnd = scrollHeight - scrollTop - clientHeight <= near;
    const away = !atEnd && (reads.current.away || scrollTop < reads.current.top);
    reads.current = { away, top: scrollTop };
    setLeft(was => (away ? (was ?? { last }) : null));
  };

  return { box, content, away: left !== null, missed: left !== null && left.last !== last, onScroll, toBottom };
}
