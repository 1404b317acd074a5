type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A chord as it is kept: its modifiers, then the key by its place on the keyboard, as in `Ctrl+KeyK`. */
export type Chord = string;

const modifiers = /^(Control|Meta|Alt|Shift|OS)(Left|Right)?$/;

/** What is pressed; null while only modifiers are. */
export function chordOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Chord | null {
  if (!code || modifiers.test(code)) return null;
  const key = code === 'NumpadEnter' ? 'Enter' : code;
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key,
  ].join('+');
}

const signs: Record<string, string> = {
  Slash: '/',
  Backslash: '\\',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The keys of a chord as they are printed on a keyboard. */
export const keysOf = (chord: Chord): string[] =>
  chord.split('+').map(key => signs[key] ?? key.replace(/^(Key|Digit|Numpad)(?=.)/, ''));

/** Why nobody may have this chord. */
export type ChordFault = 'bare' | 'inputMethod' | 'otherProgram' | 'types' | 'browser' | 'editing';

const inputMethods = new Set([
  'Ctrl+Space',
  'Ctrl+Shift+Space',
  'Shift+Space',
  'Alt+Space',
  'Ctrl+Period',
  'Ctrl+Shift+Period',
  'Ctrl+Comma',
]);
const screenshots = new Set(['Alt+KeyA', 'Ctrl+Alt+KeyA', 'Alt+Shift+KeyA', 'Ctrl+Shift+KeyA']);
const browsers =
  /^Ctrl\+(Shift\+)?(Key[TNWRLDPFOHJUI]|Tab|Digit\d|Equal|Minus)$|^Alt\+(ArrowLeft|ArrowRight|Home|F4|Key[DEF]|Digit\d)$|^F\d+$/;
const editing = /^Ctrl\+(Shift\+)?(Key[ACVXYZBS]|ArrowLeft|ArrowRight|ArrowUp|ArrowDown|Backspace|Delete|Home|End)$/;

/** Input methods, screenshots of messengers, the browser and the field itself have theirs; on many keyboards Ctrl+Alt types signs. */
export function chordFault(chord: Chord): ChordFault | null {
  if (inputMethods.has(chord)) return 'inputMethod';
  if (screenshots.has(chord)) return 'otherProgram';
  if (!/^(Ctrl|Alt)\+/.test(chord)) return 'bare';
  if (/^Ctrl\+Alt\+/.test(chord)) return 'types';
  if (browsers.test(chord)) return 'browser';
  return editing.test(chord) ? 'editing' : null;
}
