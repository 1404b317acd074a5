import { useLayoutEffect, useRef, useState } from 'react';

const near = 60;

/**
 * Keeps the newest line in view while the reader is there, and keeps the reader's place otherwise, also when older lines
 * are put on top. `first` and `last` name the outermost lines; `own` says that the reader wrote the last one.
 */
export function useStickToBottom(first: string | undefined, last: string | undefined, own: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const before = useRef({ height: 0, first, last });

  const toBottom = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { height, first: oldFirst, last: oldLast } = before.current;
    const grewOnTop = oldFirst !== undefined && first !== oldFirst && last === oldLast;
    if (grewOnTop) element.scrollTop += element.scrollHeight - height;
    else if (!away || (own && last !== oldLast)) toBottom();
    before.current = { height: element.scrollHeight, first, last };
  });

  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    setAway(scrollHeight - scrollTop - clientHeight > near);
  };

  return { box, away, onScroll, toBottom };
}
