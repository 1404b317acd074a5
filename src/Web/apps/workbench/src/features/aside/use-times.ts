import type { ConversationView } from '@shared/protocol/conversation';
import { clockTime, dateTime } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { sameClock, tomorrowAt } from '@shared/time/zone';
import { useQueue } from '../../api/queues';
import { useText } from '../../text/text';

const hour = 3_600_000;
const morning = 9;

export interface Time {
  key: string;
  label: string;
  /** What the viewer's clock shows then, where the label does not say it. */
  hint: string;
  at: (now: number) => Date;
}

/** The times that are chosen most. The morning is that of the queue's calendar. */
export function useTimes({ queueId }: ConversationView): Time[] {
  const { t, language } = useText();
  const zone = useQueue(queueId)?.timeZone ?? undefined;
  const now = useNow();
  const later = (hours: number): Time => ({
    key: `${hours}h`,
    label: t('aside.hours', { count: hours }),
    hint: clockTime(new Date(now + hours * hour).toISOString(), language),
    at: then => new Date(then + hours * hour),
  });
  const tomorrow = tomorrowAt(morning, now, zone);
  return [
    later(1),
    later(3),
    {
      key: 'tomorrow',
      label: t('aside.tomorrow'),
      hint: sameClock(tomorrow.getTime(), zone)
        ? ''
        : t('aside.elsewhere', { time: dateTime(tomorrow.toISOString(), language) }),
      at: then => tomorrowAt(morning, then, zone),
    },
  ];
}
