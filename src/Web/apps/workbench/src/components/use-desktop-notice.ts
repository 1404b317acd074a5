import { useEffect } from 'react';
import type { NoticeKind } from '../preferences/choices';
import { useChoices } from '../preferences/choices';
import { useLive } from '../live/live-context';
import { go } from './route';

/** What a notice outside the page says. */
export interface Notice {
  /** The same thing is told once. */
  tag: string;
  title: string;
  words: string;
  /** Where a click leads; missing = to the page as it is. */
  to?: string;
}

/** A desktop notice while the page is out of sight, where the person wants this kind; it goes when its cause goes. */
export function useDesktopNotice(kind: NoticeKind, notice: Notice | undefined) {
  const { notify, silenced } = useChoices(useLive().session.user.id);
  const allowed = notify && !silenced.includes(kind);
  const tag = notice?.tag;
  useEffect(() => {
    if (!notice || !allowed || !document.hidden || Notification.permission !== 'granted') return;
    const shown = new Notification(notice.title, { body: notice.words, tag: notice.tag });
    shown.onclick = () => {
      window.focus();
      if (notice.to) go(notice.to);
    };
    return () => shown.close();
    // Its words may change while it stands; it is shown once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tag, allowed]);
}
