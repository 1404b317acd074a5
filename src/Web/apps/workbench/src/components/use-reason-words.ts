import type { Medium } from '@shared/protocol/conversation';
import type { RuledOut } from '@shared/protocol/explanation';
import { clockTime } from '@shared/time/format';
import { useColleagueName } from './colleague-name';
import { useText } from '../text/text';
import { seconds } from './seconds';

const presences: Record<string, 'offline' | 'break' | 'notResponding'> = {
  Offline: 'offline',
  Break: 'break',
  NotResponding: 'notResponding',
};

/** What kept an agent from a conversation, in plain words. */
export function useReasonWords() {
  const { t, language } = useText();
  const name = useColleagueName();
  return ({ by, skill, needed, has, until, who }: RuledOut, medium: Medium): string => {
    const presence = presences[who ?? ''];
    if (by === 'presence' && presence) return t(`why.presence.${presence}`);
    const time = by === 'notYet';
    return t(`why.reason.${by}`, {
      medium: t(`medium.${medium}`),
      skill: skill ?? '',
      needed: time ? seconds(needed ?? 0) : (needed ?? 0),
      has: time ? seconds(has ?? 0) : (has ?? 0),
      until: until ? clockTime(until, language) : '',
      who: who ? name(who) : '',
    });
  };
}
