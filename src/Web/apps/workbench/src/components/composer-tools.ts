import type { ConversationView } from '@shared/protocol/conversation';
import { createContext, useContext, useEffect, type KeyboardEvent } from 'react';

/** A list that a tool shows for the field: its id, and that of the entry that Enter would take. */
export interface ToolList {
  id: string;
  active: string | undefined;
}

/** What is being written, as the tools in the composer's bar see it and may change it. */
export interface Writing {
  view: ConversationView;
  text: string;
  note: boolean;
  caret: number;
  /** The field has the focus. */
  focused: boolean;
  /** An input method is choosing characters: what stands there is not meant yet. */
  composing: boolean;
  /** Puts words in the place of the characters from..to, and the caret behind them or over the stretch that is named. */
  replace: (from: number, to: number, words: string, select?: { from: number; to: number }) => void;
  focus: () => void;
  /** Asked before the composer does anything with a key; true = it was the tool's. */
  onKey: (take: (event: KeyboardEvent) => boolean) => () => void;
  /** Keeps what is written from being sent for as long as there is a reason; it is shown above the field. */
  hold: (tool: string, reason: string | null) => void;
  /** Tells the field which list belongs to it. */
  show: (list: ToolList | null) => void;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('no composer around this tool');
  return writing;
}

/** A tool's say in keys, while it has one. */
export function useToolKeys(take: (event: KeyboardEvent) => boolean) {
  const { onKey } = useWriting();
  useEffect(() => onKey(take));
}

export function useHold(tool: string, reason: string | null) {
  const { hold } = useWriting();
  useEffect(() => {
    hold(tool, reason);
    return () => hold(tool, null);
  }, [hold, tool, reason]);
}
