import { useState } from 'react';
import type { Writing } from './composer-tools';

/** What was typed behind a sign, and where the sign stands. */
export interface Trigger {
  from: number;
  to: number;
  query: string;
}

/**
 * The sign that stands open: only while the field has the focus, not after it was dismissed, and never moved by an input method
 * that is still choosing characters.
 */
export function useTrigger(
  { text, caret, focused, composing }: Writing,
  find: (text: string, caret: number) => Trigger | null,
) {
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [meant, setMeant] = useState<Trigger | null>(null);
  const now = composing ? meant : find(text, caret);
  if (!composing && (now?.from !== meant?.from || now?.to !== meant?.to || now?.query !== meant?.query)) setMeant(now);
  if (!now && dismissed !== null) setDismissed(null);
  return {
    open: focused && now && now.from !== dismissed ? now : null,
    dismiss: () => setDismissed(now?.from ?? null),
  };
}
