import { useState } from 'react';
import type { Writing } from '../../components/composer-tools';
import { slashAt, type Slash } from './slash';

/**
 * The slash that stands open: only while the field has the focus, not after it was dismissed, and never moved by an input method
 * that is still choosing characters.
 */
export function useSlash({ text, caret, focused, composing }: Writing) {
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [meant, setMeant] = useState<Slash | null>(null);
  const now = composing ? meant : slashAt(text, caret);
  if (!composing && (now?.from !== meant?.from || now?.to !== meant?.to || now?.query !== meant?.query)) setMeant(now);
  if (!now && dismissed !== null) setDismissed(null);
  return {
    slash: focused && now && now.from !== dismissed ? now : null,
    dismiss: () => setDismissed(now?.from ?? null),
  };
}
