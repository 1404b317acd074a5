import { Icon } from '@shared/icons/icon';
import { composing } from '@shared/compose/send-key';
import { Button } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { commandIds, type CommandId } from '../../components/commands/catalogue';
import { chordFault, chordOf, type Chord } from '../../components/commands/chord';
import { KeysShown } from '../../components/commands/keys-shown';
import { useText } from '../../text/text';
import styles from './shortcuts.module.css';

interface Props {
  id: CommandId;
  chords: Record<CommandId, Chord>;
  /** The person has it otherwise. */
  changed: boolean;
  asking: boolean;
  ask: () => void;
  /** Null = as it was; empty = none. */
  keep: (chord: Chord | null) => void;
  reset: () => void;
}

/** One command. Asked for another chord it takes the next one that is pressed, or says why nobody may have it. */
export function ShortcutRow({ id, chords, changed, asking, ask, keep, reset }: Props) {
  const { t } = useText();
  const [fault, setFault] = useState<string | null>(null);
  const name = t(`command.${id}`);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) button.current?.focus();
  }, [asking]);
  const onKey = (event: KeyboardEvent) => {
    const chord = chordOf(event);
    if (!asking || composing(event) || !chord || chord === 'Tab' || chord === 'Shift+Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (chord === 'Escape') return end(null);
    if (chord === 'Backspace' || chord === 'Delete') return end('');
    const why = chordFault(chord);
    const other = commandIds.find(one => one !== id && chords[one] === chord);
    if (why) setFault(t(`shortcuts.fault.${why}`));
    else if (other) setFault(t('shortcuts.taken', { command: t(`command.${other}`) }));
    else end(chord);
  };
  const end = (chord: Chord | null) => {
    setFault(null);
    keep(chord);
  };
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {changed && !asking && (
        <Button
          size="small"
          type="text"
          icon={<Icon name="refresh" size={14} />}
          aria-label={t('shortcuts.reset', { command: name })}
          title={t('shortcuts.reset', { command: name })}
          onClick={reset}
        />
      )}
      <Button
        ref={button}
        className={styles.chord}
        type={asking ? 'primary' : 'text'}
        ghost={asking}
        aria-label={t('shortcuts.change', { command: name })}
        onClick={ask}
        onKeyDown={onKey}
        onBlur={() => asking && end(null)}
      >
        {asking ? t('shortcuts.press') : chords[id] ? <KeysShown chord={chords[id]} /> : t('shortcuts.none')}
      </Button>
      {fault && asking && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}
