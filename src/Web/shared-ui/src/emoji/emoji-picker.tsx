import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { composing } from '../compose/send-key';
import { emoji } from './emoji';
import styles from './emoji-picker.module.css';

const columns = 7;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };

interface Props {
  label: string;
  take: (one: string) => void;
  /** Put away without a choice. */
  done: () => void;
}

/** A small panel over the composer that it stands in: arrows walk, Enter takes, Escape puts it away. */
export function EmojiPicker({ label, take, done }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => panel.current?.querySelectorAll('button')[at]?.focus(), [at]);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!panel.current?.parentElement?.contains(event.target as Node)) done();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [done]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Escape') done();
    else if (event.key in steps) setAt(Math.max(0, Math.min(emoji.length - 1, at + steps[event.key]!)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={panel} id={id} className={styles.panel} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {emoji.map((one, index) => (
        <button key={one} type="button" tabIndex={index === at ? 0 : -1} onClick={() => take(one)}>
          {one}
        </button>
      ))}
    </div>
  );
}
