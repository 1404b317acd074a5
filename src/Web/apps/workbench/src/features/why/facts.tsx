import { clockTime } from '@shared/time/format';
import { useText } from '../../text/text';
import styles from './why.module.css';

interface Props {
  decided: { configurationVersion: number; at: string; needs: Record<string, number>; step: number };
  rows: [string, string][];
}

/** The figures behind a decision, and the rules that it was made by. */
export function Facts({ decided: { configurationVersion, at, needs, step }, rows }: Props) {
  const { t, language } = useText();
  const skills = Object.entries(needs).map(([skill, level]) => `${skill} ${level}`);
  const all = [
    ...rows,
    [t('why.needs'), skills.length > 0 ? skills.join(t('why.and')) : t('why.noSkill')],
    [t('why.relaxed'), step > 0 ? t('why.step', { step }) : t('why.noStep')],
    [t('why.rules'), t('why.version', { version: configurationVersion, at: clockTime(at, language) })],
  ] as const;
  return (
    <dl className={styles.facts}>
      {all.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
