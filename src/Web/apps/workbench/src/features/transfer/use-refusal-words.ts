import type { Refusal } from '@shared/protocol/result';
import { useText } from '../../text/text';
import type { Target } from './pass';

const ofColleague = ['noCapacity', 'notReady'] as const;

/** A colleague's refusal is about the colleague, not about who asks. */
export function useRefusalWords() {
  const { t } = useText();
  return ({ kind, reason }: Refusal, target: Target) => {
    const theirs = target === 'colleague' && ofColleague.find(one => one === kind);
    return theirs ? t(`transfer.refused.${theirs}`) : t(`refusal.${kind}`, { reason });
  };
}
