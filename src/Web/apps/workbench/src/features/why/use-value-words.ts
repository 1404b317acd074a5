import type { AgentVerdict, Strategy } from '@shared/protocol/explanation';
import { useText } from '../../text/text';
import { seconds } from '../../components/seconds';

/** What a queue's strategy compared, in words. Smaller came first, so that some figures are stored as negative ones. */
export function useValueWords(strategy: Strategy) {
  const { t } = useText();
  return ({ value, idleSeconds }: AgentVerdict): string => {
    const known = typeof value === 'number';
    if (strategy === 'leastLoaded' && known) return t('why.by.leastLoaded', { share: Math.round(value * 100) });
    if (strategy === 'bestSkill' && known) return t('why.by.bestSkill', { level: -value });
    if (strategy === 'fastestFirst' && known) return t('why.by.fastestFirst', { time: seconds(value) });
    if (strategy === 'roundRobin')
      return known ? t('why.by.roundRobin', { time: seconds(-value) }) : t('why.by.firstTurn');
    return typeof idleSeconds === 'number' ? t('why.by.longestIdle', { time: seconds(idleSeconds) }) : '';
  };
}
