import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useChords, useKeepChords, useOwnChords } from '../../api/choices';
import { commandIds, type CommandId } from '../../components/commands/catalogue';
import { useText } from '../../text/text';
import { ShortcutRow } from './shortcut-row';
import styles from './shortcuts.module.css';

/** All commands with their chords; each person may have them otherwise, at every desk. */
export function Shortcuts({ done }: { done: () => void }) {
  const { t } = useText();
  const [from] = useState(() => document.activeElement);
  const chords = useChords();
  const own = useOwnChords();
  const { mutate } = useKeepChords();
  const [asking, setAsking] = useState<CommandId | null>(null);
  const back = () => {
    done();
    setTimeout(() => from instanceof HTMLElement && from.isConnected && from.focus());
  };
  const without = (id: CommandId) => Object.fromEntries(Object.entries(own).filter(([one]) => one !== id));
  return (
    <Modal open title={t('shortcuts.title')} footer={null} onCancel={back} keyboard={asking === null} width={560}>
      <p className={styles.hint}>{t('shortcuts.hint')}</p>
      <ul className={styles.list}>
        {commandIds.map(id => (
          <ShortcutRow
            key={id}
            id={id}
            chords={chords}
            changed={id in own}
            asking={asking === id}
            ask={() => setAsking(id)}
            keep={chord => {
              setAsking(null);
              if (chord !== null) mutate({ ...own, [id]: chord });
            }}
            reset={() => mutate(without(id))}
          />
        ))}
      </ul>
      {Object.keys(own).length > 0 && <Button onClick={() => mutate({})}>{t('shortcuts.resetAll')}</Button>}
    </Modal>
  );
}
