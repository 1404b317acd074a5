import { Icon } from '@shared/icons/icon';
import type { FieldDifference } from '@shared/protocol/configuration';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { fieldsOf, leafAt, type Description } from '../kinds/description';
import { referenced } from '../kinds/referenced';
import { useNames } from '../names';
import { useWords } from '../use-words';

interface Props {
  fields: FieldDifference[];
  description: Description;
  /** Fields that deserve a second look. */
  marked?: string[];
}

/** Field, before, after: a difference in words. */
export function ChangedFields({ fields, description, marked = [] }: Props) {
  const { t } = useText();
  const words = useWords();
  const names = useNames(referenced(fieldsOf(description)));
  return (
    <table className={styles.changed}>
      <thead>
        <tr>
          <th scope="col">{t('admin.history.field')}</th>
          <th scope="col">{t('admin.history.before')}</th>
          <th scope="col">{t('admin.history.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before, after }) => {
          const leaf = leafAt(description, field);
          return (
            <tr key={field}>
              <th scope="row">
                {marked.includes(field) && <Icon name="alert" size={14} label={t('admin.history.clash')} />}{' '}
                {words.place(description, field, names)}
              </th>
              <td className={styles.before}>{words.value(leaf.field, before, leaf.key, names)}</td>
              <td>{words.value(leaf.field, after, leaf.key, names)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
