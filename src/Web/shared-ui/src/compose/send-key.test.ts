import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { sends } from './send-key';

const press = (init: object) => {
  const nativeEvent = new KeyboardEvent('keydown', { key: 'Enter', ...init });
  const { key, ctrlKey, metaKey, shiftKey, altKey } = nativeEvent;
  return { nativeEvent, key, ctrlKey, metaKey, shiftKey, altKey } as KeyboardEvent;
};

describe('the key that sends', () => {
  it('is Enter alone, or Enter with Control, as each person likes', () => {
    expect(sends(press({}), 'enter')).toBe(true);
    expect(sends(press({ ctrlKey: true }), 'enter')).toBe(false);
    expect(sends(press({}), 'ctrlEnter')).toBe(false);
    expect(sends(press({ ctrlKey: true }), 'ctrlEnter')).toBe(true);
    expect(sends(press({ metaKey: true }), 'ctrlEnter')).toBe(true);
  });

  it('never sends while an input method composes', () => {
    expect(sends(press({ isComposing: true }), 'enter')).toBe(false);
    expect(sends(press({ keyCode: 229 }), 'enter')).toBe(false);
    expect(sends(press({ isComposing: true, ctrlKey: true }), 'ctrlEnter')).toBe(false);
  });

  it('breaks the line with Shift', () => {
    expect(sends(press({ shiftKey: true }), 'enter')).toBe(false);
  });
});
