import type { ConversationView } from '@shared/protocol/conversation';
import { clockTime, dateTime } from '@shared/time/format';
import { serverClock } from '@shared/time/server-clock';
import { useText } from '../text/text';

const sameDay = (at: string, now: number) => new Date(at).toDateString() === new Date(now).toDateString();

/** When what is put aside comes back, in words: of today's the clock is enough. */
export function useBackAt() {
  const { t, language } = useText();
  return ({ parkedUntil, parkedForWords }: ConversationView) => {
    if (parkedForWords || !parkedUntil) return t('aside.whenTheyWrite');
    return (sameDay(parkedUntil, serverClock.now()) ? clockTime : dateTime)(parkedUntil, language);
  };
}
