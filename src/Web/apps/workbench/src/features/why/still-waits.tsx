import type { ConversationView } from '@shared/protocol/conversation';
import type { WaitExplanation } from '@shared/protocol/explanation';
import { useText } from '../../text/text';
import { Candidate } from './candidate';
import { Facts } from './facts';
import { seconds } from '../../components/seconds';
import { useReasonWords } from '../../components/use-reason-words';
import styles from './why.module.css';

const most = 8;

/** Why nobody has it yet: each agent, and what stands in the way. */
export function StillWaits({ waiting, view }: { waiting: WaitExplanation; view: ConversationView }) {
  const { t } = useText();
  const reason = useReasonWords();
  const shown = waiting.candidates.slice(0, most);
  return (
    <>
      <p className={styles.how}>{waiting.chosen ? t('why.someone') : t('why.nobody')}</p>
      <ul className={styles.candidates}>
        {shown.map(({ agentId, ruledOut }) => (
          <Candidate
            key={agentId}
            agentId={agentId}
            verdict={ruledOut.length === 0 ? 'next' : 'out'}
            words={
              ruledOut.length === 0 ? t('why.could') : ruledOut.map(one => reason(one, view.medium)).join(t('why.and'))
            }
          />
        ))}
      </ul>
      {waiting.agents > shown.length && (
        <p className={styles.counts}>{t('why.moreAgents', { count: waiting.agents - shown.length })}</p>
      )}
      <Facts decided={waiting} rows={[[t('why.score'), seconds(waiting.score)]]} />
    </>
  );
}
