import type { ConversationView } from '@shared/protocol/conversation';
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ToolList, Writing } from '../../components/composer-tools';
import type { ComposerDraft } from './draft-keeper';

interface Given {
  view: ConversationView;
  draft: ComposerDraft;
  setText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

type TakeKey = (event: KeyboardEvent) => boolean;

/** What the tools of a composer share with it. */
export function useWriting({ view, draft, setText, field }: Given) {
  const [caret, setCaret] = useState(draft.text.length);
  const [focused, setFocused] = useState(false);
  const [composing, setComposing] = useState(false);
  const [holds, setHolds] = useState<Record<string, string>>({});
  const [list, setList] = useState<ToolList | null>(null);
  const keys = useRef(new Set<TakeKey>());
  const selection = useRef<{ from: number; to: number } | null>(null);

  useLayoutEffect(() => {
    // After the words are there: a field that is given new ones puts the caret at their end.
    if (!selection.current) return;
    field.current?.setSelectionRange(selection.current.from, selection.current.to);
    selection.current = null;
  }, [draft.text, field]);

  const replace: Writing['replace'] = (from, to, words, select) => {
    const end = from + words.length;
    selection.current = select ?? { from: end, to: end };
    setText(draft.text.slice(0, from) + words + draft.text.slice(to));
    setCaret(selection.current.to);
    field.current?.focus();
  };
  const onKey = useCallback((take: TakeKey) => {
    keys.current.add(take);
    return () => void keys.current.delete(take);
  }, []);
  const hold = useCallback(
    (tool: string, reason: string | null) =>
      setHolds(known => {
        const others = Object.fromEntries(Object.entries(known).filter(([name]) => name !== tool));
        return reason ? { ...others, [tool]: reason } : others;
      }),
    [],
  );
  const focus = useCallback(() => field.current?.focus(), [field]);
  const { text, note } = draft;
  const writing: Writing = { view, text, note, caret, focused, composing, replace, focus, onKey, hold, show: setList };
  return {
    writing,
    held: Object.values(holds),
    /** True when a tool has taken the key. */
    taken: (event: KeyboardEvent) => [...keys.current].some(take => take(event)),
    moved: (element: HTMLTextAreaElement) => setCaret(element.selectionStart),
    /** What the field has to say of itself and of a tool's list. */
    fieldProps: {
      onSelect: () => setCaret(field.current?.selectionStart ?? 0),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
      ...(list
        ? { 'aria-controls': list.id, 'aria-activedescendant': list.active, 'aria-autocomplete': 'list' as const }
        : {}),
    },
  };
}
