import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import { useColleagueName } from '../../components/colleague-name';
import { useText } from '../../text/text';
import styles from './why.module.css';

const signs = { asked: 'check', next: 'user', out: 'close' } as const satisfies Record<string, IconName>;

interface Props {
  agentId: string;
  /** Was asked, would have been next, or was ruled out. */
  verdict: keyof typeof signs;
  words: string;
}

/** One agent, and what spoke for or against. */
export function Candidate({ agentId, verdict, words }: Props) {
  const { t } = useText();
  const name = useColleagueName();
  return (
    <li className={`${styles.candidate} ${styles[verdict]}`}>
      <span title={t(`why.verdict.${verdict}`)}>
        <Icon name={signs[verdict]} size={14} />
      </span>
      <span>
        <span className="visually-hidden">{t(`why.verdict.${verdict}`)}: </span>
        <strong>{name(agentId)}</strong>
        {words && t('why.says', { words })}
      </span>
    </li>
  );
}
