import { useEffect } from 'react';
import type { OfferedPart } from './use-offers';

/** A desktop notice while the page is out of sight; it goes when the offer goes. */
export function useOfferNotice(offer: OfferedPart | undefined, allowed: boolean, title: string) {
  const id = offer?.conversation.id;
  const words = offer?.conversation.preview?.text ?? '';
  useEffect(() => {
    if (!id || !allowed || !document.hidden || Notification.permission !== 'granted') return;
    const notice = new Notification(title, { body: words, tag: id });
    notice.onclick = () => window.focus();
    return () => notice.close();
    // The words of an offer may change while it rings; the notice is shown once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, allowed]);
}
