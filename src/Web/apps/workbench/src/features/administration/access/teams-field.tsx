import { Icon } from '@shared/icons/icon';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Select } from '../fields/select';
import { nameOf, useNames } from '../names';
import { PlainField } from './plain-field';

interface Props {
  chosen: string[];
  choose: (teamIds: string[]) => void;
  /** Administrators see everything. */
  always: boolean;
  fault?: string | undefined;
}

/** The teams whose work alone somebody sees. */
export function TeamsField({ chosen, choose, always, fault }: Props) {
  const { t, language } = useText();
  const { list, name } = useNames(['team']);
  const hint = always ? t('admin.user.teamsOfAdministrator') : t('admin.user.teamsHint');
  const left = list('team').filter(({ id }) => !chosen.includes(id));
  return (
    <PlainField id="user-teams" label={t('admin.user.teams')} fault={fault} hint={hint}>
      {given => (
        <div className={styles.chips}>
          {!always &&
            chosen.map(id => (
              <button
                key={id}
                type="button"
                className={styles.chip}
                aria-label={t('admin.take', { name: name('team', id) })}
                onClick={() => choose(chosen.filter(other => other !== id))}
              >
                {name('team', id)} <Icon name="close" size={12} />
              </button>
            ))}
          <Select
            {...given}
            disabled={always}
            value=""
            none={always || chosen.length === 0 ? t('admin.user.teamsAll') : t('admin.add')}
            options={left.map(({ id, value }) => ({ value: id, words: nameOf(value, id, language) }))}
            choose={id => id && choose([...chosen, id])}
          />
        </div>
      )}
    </PlainField>
  );
}
