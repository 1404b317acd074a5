import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

export type SendKey = 'enter' | 'ctrlEnter';

const composedByInputMethod = 229;

/** An input method is choosing characters: its Enter is not ours. One browser says so by the key's code alone. */
export function composing(event: ReactKeyboardEvent | KeyboardEvent) {
  const key = 'nativeEvent' in event ? event.nativeEvent : event;
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return key.isComposing || key.keyCode === composedByInputMethod;
}

export function sends(event: ReactKeyboardEvent, choice: SendKey): boolean {
  if (event.key !== 'Enter' || composing(event) || event.shiftKey || event.altKey) return false;
  const withControl = event.ctrlKey || event.metaKey;
  return choice === 'enter' ? !withControl : withControl;
}
