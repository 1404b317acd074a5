import type { ConversationView } from '@shared/protocol/conversation';
import type { OfferExplanation } from '@shared/protocol/explanation';
import { useText } from '../../text/text';
import { Candidate } from './candidate';
import { Facts } from './facts';
import { seconds } from '../../components/seconds';
import { useReasonWords } from '../../components/use-reason-words';
import { useValueWords } from './use-value-words';
import styles from './why.module.css';

/** Why this agent was asked: how it came about, who else there was, and what stood in the way of the others. */
export function Asked({ offered, view }: { offered: OfferExplanation; view: ConversationView }) {
  const { t } = useText();
  const reason = useReasonWords();
  const value = useValueWords(offered.strategy);
  const { score, winner, runnersUp, passedOver } = offered;
  const unnamed = offered.othersFit - runnersUp.length;
  const how = offered.asPreferred ? 'preferred' : offered.asReserved ? 'reserved' : offered.kind;
  const sum = { waited: seconds(score.waited), target: seconds(score.target), credit: seconds(score.credit) };
  return (
    <>
      <p className={styles.how}>{t(`why.how.${how}`)}</p>
      <ul className={styles.candidates}>
        <Candidate agentId={winner.agentId} verdict="asked" words={value(winner)} />
        {runnersUp.map(one => (
          <Candidate key={one.agentId} agentId={one.agentId} verdict="next" words={value(one)} />
        ))}
        {passedOver.map(one => (
          <Candidate
            key={one.agentId}
            agentId={one.agentId}
            verdict="out"
            words={one.ruledOut.map(one => reason(one, view.medium)).join(t('why.and'))}
          />
        ))}
      </ul>
      <p className={styles.counts}>
        {[
          ...(unnamed > 0 ? [t('why.moreFit', { count: unnamed })] : []),
          ...offered.ruledOut.map(({ by, agents }) => t(`why.count.${by}`, { count: agents })),
        ].join(t('why.and'))}
      </p>
      <Facts
        decided={offered}
        rows={[
          [t('why.order'), t(`why.strategy.${offered.strategy}`)],
          [t('why.waited'), t('why.waitedOf', sum)],
          [t('why.score'), t('why.sum', { ...sum, total: seconds(score.total) })],
          [t('why.ahead'), String(offered.ahead)],
        ]}
      />
    </>
  );
}
