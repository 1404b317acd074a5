import type { KeyboardEvent } from 'react';

export type SendKey = 'enter' | 'ctrlEnter';

const composedByInputMethod = 229;

/** An input method is choosing characters: its Enter is not ours. One browser says so by the key's code alone. */
export const composing = (event: KeyboardEvent) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === composedByInputMethod;

export function sends(event: KeyboardEvent, choice: SendKey): boolean {
  if (event.key !== 'Enter' || composing(event) || event.shiftKey || event.altKey) return false;
  const withControl = event.ctrlKey || event.metaKey;
  return choice === 'enter' ? !withControl : withControl;
}
