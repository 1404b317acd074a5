import { composing } from '@shared/compose/send-key';
import { Icon } from '@shared/icons/icon';
import { App, Modal } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { latestOf } from '../../api/find';
import { give } from '../../components/commands/handlers';
import { go, paths } from '../../components/route';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { keyOf, type Entry } from './entries';
import { EntryRow } from './entry-row';
import styles from './palette.module.css';
import { useEntries } from './use-entries';
import { useSettled } from './use-settled';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One field that finds what can be done, and whom and what one looks for. Everything by the keyboard. */
export function Palette({ done }: { done: () => void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const supervises = useLive().session.user.role !== 'agent';
  const [from] = useState(() => document.activeElement);
  const [typed, setTyped] = useState('');
  const [choosing, setChoosing] = useState(false);
  const [meant, setMeant] = useState('');
  // An input method that is still choosing characters has typed nothing yet.
  if (!choosing && meant !== typed) setMeant(typed);
  const { entries, searching } = useEntries(useSettled(meant));
  const [chosen, setChosen] = useState({ typed: '', index: 0 });
  const index = chosen.typed === typed ? Math.min(chosen.index, entries.length - 1) : 0;
  const listId = useId();
  const optionId = (entry: Entry) => `${listId}-${keyOf(entry)}`;
  const active = entries[index] && optionId(entries[index]);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const back = () => {
    done();
    // The dialog holds the focus until it is gone.
    setTimeout(() => (from instanceof HTMLElement && from.isConnected ? from.focus() : give('field')));
  };
  const open = (conversationId: string) => {
    back();
    go(paths.conversation(conversationId));
  };
  const take = async (entry: Entry) => {
    if (entry.kind === 'conversation') return open(entry.view.id);
    if (entry.kind === 'message') return open(entry.found.message.conversationId);
    if (entry.kind === 'customer') {
      const latest = await latestOf(entry.card.id).catch(() => undefined);
      if (latest) return open(latest);
      return void message.info(
        latest === null ? t('palette.noConversation', { name: entry.card.name }) : t('connection.trouble'),
      );
    }
    back();
    if (entry.kind === 'queue') return go(paths.queue(entry.queue.id));
    if (entry.kind === 'person') return supervises ? go(paths.board) : void give('consult');
    // Once the focus is back from where it came.
    setTimeout(() => give(entry.id), 1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key in steps)
      setChosen({ typed, index: (index + steps[event.key]! + entries.length) % Math.max(1, entries.length) });
    else if (event.key === 'Enter' && entries[index]) void take(entries[index]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={back}
      width={640}
      className={styles.palette}
      aria-label={t('palette.title')}
    >
      <label className={styles.field}>
        <Icon name="search" />
        <input
          autoFocus
          value={typed}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={active}
          aria-autocomplete="list"
          aria-label={t('palette.title')}
          placeholder={t('palette.place')}
          maxLength={100}
          onChange={event => setTyped(event.target.value)}
          onCompositionStart={() => setChoosing(true)}
          onCompositionEnd={() => setChoosing(false)}
          onKeyDown={onKey}
        />
      </label>
      <ul
        id={listId}
        role="listbox"
        tabIndex={0}
        aria-label={t('palette.title')}
        className={styles.list}
        onMouseDown={event => event.preventDefault()}
      >
        {entries.map((entry, at) => (
          <EntryRow
            key={keyOf(entry)}
            id={optionId(entry)}
            entry={entry}
            first={entries[at - 1]?.kind !== entry.kind}
            chosen={at === index}
            take={() => void take(entry)}
          />
        ))}
      </ul>
      <p className={styles.state} role="status">
        {entries.length === 0 && (searching ? t('loading') : t('palette.nothing'))}
      </p>
      <p className={styles.hint}>{t('palette.keys')}</p>
    </Modal>
  );
}
