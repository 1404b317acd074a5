import { Icon } from '@shared/icons/icon';
import type { ConfigurationChange } from '@shared/protocol/configuration';
import { moment } from '@shared/time/format';
import { paths } from '../../../components/route';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { EntityName } from '../entity-name';
import { ChangeDetails } from './change-details';
import { Undo } from './undo';
import { usePersonName } from './use-person-name';

/** So many are named; the others are counted. */
const named = 3;

interface Props {
  change: ConfigurationChange;
  /** The version in force. */
  newest: number;
  opened: boolean;
}

export function ChangeRow({ change, newest, opened }: Props) {
  const { t, language } = useText();
  const person = usePersonName();
  const { version, at, by, note, set, removed } = change;
  const all = [...set, ...removed];
  const undone = /^undo to version (\d+)$/.exec(note)?.[1];
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <a
          href={opened ? paths.administration('history') : paths.administration('history', String(version))}
          aria-expanded={opened}
          className={styles.what}
        >
          <Icon name="down" size={14} className={opened ? styles.upward! : undefined} />
          <span>
            {all.slice(0, named).map((entity, index) => (
              <span key={`${entity.kind}/${entity.id}`}>
                {index > 0 && t('admin.comma')}
                <EntityName {...entity} />
              </span>
            ))}
            {all.length > named && t('admin.history.andMore', { count: all.length - named })}
          </span>
        </a>
        <span className={styles.when}>
          {t('admin.history.by', { name: person(by), time: moment(at, language) })}
          <span className={styles.version}>{t('admin.history.version', { version })}</span>
        </span>
      </div>
      {note && <p className={styles.hint}>{undone ? t('admin.history.undid', { version: undone }) : note}</p>}
      {opened && (
        <>
          <ChangeDetails version={version} />
          <Undo version={version} newest={newest} />
        </>
      )}
    </li>
  );
}
