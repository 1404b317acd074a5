import type { AgentRow } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { Avatar } from '../../components/avatar';
import { Mark } from '../../components/marks';
import { useText } from '../../text/text';
import styles from './mentions.module.css';

interface Props {
  id: string;
  found: AgentRow[];
  index: number;
  take: (person: AgentRow) => void;
}

export const personId = (listId: string, { id }: AgentRow) => `${listId}-${id}`;

/** Colleagues to name, above the field; the focus and the keys stay where one types. */
export function PeopleList({ id, found, index, take }: Props) {
  const { t, language } = useText();
  return (
    <ul
      id={id}
      role="listbox"
      tabIndex={0}
      aria-label={t('mention.title')}
      className={styles.people}
      onMouseDown={event => event.preventDefault()}
    >
      {found.map((person, at) => (
        <li
          key={person.id}
          id={personId(id, person)}
          role="option"
          aria-selected={at === index}
          className={styles.person}
          onClick={() => take(person)}
        >
          <Avatar name={localized(person.displayName, language)} size={24} />
          <span className={styles.name}>{localized(person.displayName, language)}</span>
          <span className={styles.number}>{person.employeeNumber}</span>
          <Mark>{t(`presence.${person.presence.kind}`)}</Mark>
        </li>
      ))}
    </ul>
  );
}
