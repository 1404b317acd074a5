import type { AgentRow } from '@shared/protocol/agent';
import type { Medium } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { Icon } from '@shared/icons/icon';
import { Avatar } from '../../components/avatar';
import { Mark } from '../../components/marks';
import { useText } from '../../text/text';
import type { Hindrance } from './hindrance';
import styles from './transfer.module.css';

interface Props {
  agent: AgentRow;
  why: Hindrance | null;
  medium: Medium;
  chosen: boolean;
  choose: () => void;
}

/** A colleague: how they are, how full, or why they cannot be asked. */
export function ColleagueChoice({ agent, why, medium, chosen, choose }: Props) {
  const { t, language } = useText();
  const name = localized(agent.displayName, language);
  const { kind, usedUnits, units } = agent.presence;
  const load = new Intl.NumberFormat(language, { style: 'percent' }).format(units === 0 ? 0 : usedUnits / units);
  return (
    <label className={`${styles.queue} ${chosen ? styles.chosen : ''} ${why ? styles.shut : ''}`}>
      <input
        type="radio"
        name="colleague"
        className="visually-hidden"
        checked={chosen}
        disabled={why !== null}
        onChange={choose}
      />
      <Avatar name={name} size={24} />
      <span className={styles.queueName}>
        {name} <span className={styles.figures}>{agent.employeeNumber}</span>
      </span>
      <Mark>{t(`presence.${kind}`)}</Mark>
      {why ? (
        <span className={`${styles.figures} ${styles.unstaffed}`}>
          <Icon name="alert" size={14} />
          {t(`transfer.cannot.${why}`, { medium: t(`medium.${medium}`) })}
        </span>
      ) : (
        <span className={styles.figures}>{t('transfer.load', { load })}</span>
      )}
    </label>
  );
}
