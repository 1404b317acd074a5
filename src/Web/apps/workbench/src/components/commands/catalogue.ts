import type { Chord } from './chord';

/** All that keys and the palette can do, in the order of the day, each with the chord that it has unless a person gives it another. */
export const catalogue = {
  palette: 'Ctrl+KeyK',
  shortcuts: 'Ctrl+Slash',
  ready: 'Alt+KeyG',
  presence: 'Alt+KeyB',
  accept: 'Ctrl+Enter',
  reject: 'Alt+KeyR',
  previous: 'Alt+ArrowUp',
  next: 'Alt+ArrowDown',
  inbox: 'Alt+KeyI',
  field: 'Alt+KeyM',
  note: 'Alt+KeyN',
  consult: 'Alt+KeyC',
  transfer: 'Alt+KeyT',
  aside: 'Alt+KeyP',
  end: 'Alt+KeyQ',
  mentions: 'Alt+KeyL',
  desk: '',
  board: '',
  administration: '',
  preferences: '',
  signOut: '',
} satisfies Record<string, Chord>;

export type CommandId = keyof typeof catalogue;

export const commandIds = Object.keys(catalogue) as CommandId[];

/** The chords of a person, who may have given some commands others, or none. */
export const chordsWith = (own: Readonly<Record<string, Chord>>): Record<CommandId, Chord> =>
  Object.fromEntries(commandIds.map(id => [id, own[id] ?? catalogue[id]])) as Record<CommandId, Chord>;
