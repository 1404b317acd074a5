import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import { dateTime } from '@shared/time/format';
import { localized } from '@shared/text/localized';
import type { ReactNode } from 'react';
import { useChords } from '../../api/choices';
import { KeysShown } from '../../components/commands/keys-shown';
import { Mark, Tier } from '../../components/marks';
import { usePreview } from '../../components/preview';
import { useText } from '../../text/text';
import type { Entry } from './entries';
import styles from './palette.module.css';

interface Props {
  id: string;
  entry: Entry;
  /** Of its kind. */
  first: boolean;
  chosen: boolean;
  take: () => void;
}

const icons: Record<Entry['kind'], IconName> = {
  command: 'open',
  conversation: 'chat',
  customer: 'user',
  message: 'message',
  queue: 'inbox',
  person: 'users',
};

/** Something that was found; above the first of a kind stands the kind. The keys are the field's, which keeps the focus. */
export function EntryRow({ id, entry, first, chosen, take }: Props) {
  const { t } = useText();
  return (
    <>
      {first && (
        <li role="presentation" className={styles.kind}>
          {t(`palette.kind.${entry.kind}`)}
        </li>
      )}
      <li id={id} role="option" aria-selected={chosen} className={styles.entry} onClick={take}>
        <Icon name={icons[entry.kind]} size={16} />
        <Words entry={entry} />
      </li>
    </>
  );
}

function Words({ entry }: { entry: Entry }): ReactNode {
  const { t, language } = useText();
  const chords = useChords();
  const preview = usePreview(entry.kind === 'conversation' ? entry.view.preview : null);
  switch (entry.kind) {
    case 'command':
      return <Row name={entry.words} end={chords[entry.id] && <KeysShown chord={chords[entry.id]} />} />;
    case 'conversation':
      return (
        <Row name={entry.view.customer.name} more={preview} end={<Mark>{t(`status.${entry.view.status}`)}</Mark>} />
      );
    case 'customer':
      return <Row name={entry.card.name} more={entry.card.phone ?? ''} end={<Tier tier={entry.card.tier} />} />;
    case 'message':
      return (
        <Row
          name={entry.found.message.author.name ?? ''}
          more={<Match {...entry.found} />}
          end={<time className={styles.time}>{dateTime(entry.found.message.at, language)}</time>}
        />
      );
    case 'queue':
      return <Row name={localized(entry.queue.name, language)} end={<Mark>{String(entry.queue.waiting)}</Mark>} />;
    case 'person':
      return (
        <Row
          name={localized(entry.agent.displayName, language)}
          more={entry.agent.employeeNumber}
          end={<Mark>{t(`presence.${entry.agent.presence.kind}`)}</Mark>}
        />
      );
  }
}

const Row = ({ name, more, end }: { name: string; more?: ReactNode; end?: ReactNode }) => (
  <>
    <span className={styles.name}>{name}</span>
    <span className={styles.more}>{more}</span>
    {end}
  </>
);

const around = 24;

/** The words that were found, with a little of what stands before them. */
function Match({ message: { text }, start, length }: Extract<Entry, { kind: 'message' }>['found']) {
  const begin = Math.max(0, start - around);
  return (
    <>
      {begin > 0 && '…'}
      {text.slice(begin, start)}
      <mark className={styles.match}>{text.slice(start, start + length)}</mark>
      {text.slice(start + length)}
    </>
  );
}
