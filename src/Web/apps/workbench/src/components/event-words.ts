import type { Message } from '@shared/protocol/message';
import { localized } from '@shared/text/localized';
import { dateTime, duration } from '@shared/time/format';
import { useMe } from '../api/me';
import { useQueues } from '../api/queues';
import { useText } from '../text/text';
import { useCategoryName } from './category-name';
import { useChannelName } from './channel';

const known = [
  'queued',
  'offered',
  'missed',
  'rejected',
  'accepted',
  'transferred',
  'agentLeft',
  'requeued',
  'recalled',
  'channelSwitched',
  'reminder',
  'parked',
  'unparked',
  'closed',
  'reopened',
  'ratingAsked',
  'rated',
  'wrapUp',
  'credit',
  'related',
  'invited',
  'consulting',
  'consulted',
  'joined',
  'left',
  'declined',
  'unanswered',
  'uninvited',
  'transferCalledOff',
  'transferReturned',
  'takenOver',
  'assigned',
  'bargedIn',
  'listening',
  'moved',
] as const;

const closings = ['resolved', 'abandoned', 'shortAbandoned', 'customerSilent', 'flowedOut', 'refused', 'spam'] as const;
const wakings = ['time', 'agent', 'customer', 'moved'] as const;
const returns = ['requeued', 'takenBack', 'notThere'] as const;

/** Puts what happened into words; an event that we do not know goes by its code. */
export function useEventWords() {
  const { t, language } = useText();
  const channelName = useChannelName();
  const categoryName = useCategoryName();
  const { data: queues } = useQueues();
  const codes = useMe().data?.wrapUpCodes ?? [];
  const queueName = (id: string | undefined) => {
    const queue = queues?.find(one => one.id === id);
    return queue ? localized(queue.name, language) : (id ?? '');
  };
  const code = (value: string | undefined) => {
    const found = codes.find(one => one.code === value);
    return found ? localized(found.name, language) : value === 'none' ? t('wrapUp.noneGiven') : (value ?? '');
  };
  /** What a wrap-up says: its outcome, and what it was about; only that where there is no outcome. */
  const outcome = ({ code: given, formId, category }: Message['values']) => {
    if (!category) return code(given);
    const about = categoryName(formId, category);
    return given === undefined || given === 'none' ? about : `${code(given)} · ${about}`;
  };
  const reason = (value: string | undefined) => {
    const closing = closings.find(one => one === value);
    if (closing) return t(`closeReason.${closing}`);
    const waking = wakings.find(one => one === value);
    if (waking) return t(`aside.reason.${waking}`);
    const back = returns.find(one => one === value);
    return back ? t(`requeueReason.${back}`) : (value ?? '');
  };
  return ({ event, values }: Message): string => {
    const name = known.find(one => one === event);
    if (!name) return event ?? '';
    if (name === 'parked' && !values['until']) return t('event.parkedForWords');
    if (name === 'reopened' && values['agent']) return t('event.reopenedBy', { agent: values['agent'] });
    return t(`event.${name}`, {
      agent: values['agent'] ?? '',
      by: values['by'] ?? '',
      target: values['to'] ?? queueName(values['queueId']),
      queue: queueName(values['queueId']),
      reason: reason(values['reason']),
      code: outcome(values),
      from: channelName(values['from'] ?? ''),
      to: channelName(values['to'] ?? ''),
      until: values['until'] ? dateTime(values['until'], language) : '',
      stars: t('rating.stars', { count: Number(values['stars'] ?? 0) }),
      credit: duration(Number(values['seconds'] ?? 0) * 1_000),
    });
  };
}
