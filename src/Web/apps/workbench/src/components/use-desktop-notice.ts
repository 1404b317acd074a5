import { useEffect } from 'react';

/** What a notice outside the page says. */
export interface Notice {
  /** The same thing is told once. */
  tag: string;
  title: string;
  words: string;
}

/** A desktop notice while the page is out of sight; it goes when its cause goes. */
export function useDesktopNotice(notice: Notice | undefined, allowed: boolean) {
  const tag = notice?.tag;
  useEffect(() => {
    if (!notice || !allowed || !document.hidden || Notification.permission !== 'granted') return;
    const shown = new Notification(notice.title, { body: notice.words, tag: notice.tag });
    shown.onclick = () => window.focus();
    return () => shown.close();
    // Its words may change while it stands; it is shown once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tag, allowed]);
}
