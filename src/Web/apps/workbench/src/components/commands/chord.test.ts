import { describe, expect, it } from 'vitest';
import { catalogue, chordsWith, commandIds } from './catalogue';
import { chordFault, chordOf, keysOf } from './chord';

const given = commandIds.map(id => [id, catalogue[id]] as const).filter(([, chord]) => chord !== '');

describe('the chords', () => {
  it.each(given)('%s has one that anybody may have: %s', (_, chord) => expect(chordFault(chord)).toBeNull());

  it('are each of one command', () => {
    const chords = given.map(([, chord]) => chord);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it.each([
    ['Alt+KeyA', 'otherProgram'],
    ['Ctrl+Alt+KeyA', 'otherProgram'],
    ['Ctrl+Space', 'inputMethod'],
    ['Ctrl+Period', 'inputMethod'],
    ['Shift+KeyK', 'bare'],
    ['KeyK', 'bare'],
    ['Ctrl+Alt+KeyQ', 'types'],
    ['Ctrl+KeyT', 'browser'],
    ['Alt+ArrowLeft', 'browser'],
    ['Ctrl+KeyC', 'editing'],
  ])('%s is nobody’s: %s', (chord, why) => expect(chordFault(chord)).toBe(why));

  it('are read by the place of the key, whatever it types', () => {
    const pressed = { metaKey: false, altKey: false, shiftKey: false };
    expect(chordOf({ ...pressed, code: 'KeyK', ctrlKey: true })).toBe('Ctrl+KeyK');
    expect(chordOf({ ...pressed, code: 'KeyK', ctrlKey: false, metaKey: true })).toBe('Ctrl+KeyK');
    expect(chordOf({ ...pressed, code: 'ShiftLeft', ctrlKey: false, shiftKey: true })).toBeNull();
  });

  it('are shown as they are printed', () => {
    expect(keysOf('Ctrl+Slash')).toEqual(['Ctrl', '/']);
    expect(keysOf('Alt+ArrowUp')).toEqual(['Alt', '↑']);
    expect(keysOf('Ctrl+KeyK')).toEqual(['Ctrl', 'K']);
  });

  it('of a person stand in the place of the usual ones', () => {
    const chords = chordsWith({ palette: 'Ctrl+KeyJ', end: '' });
    expect([chords.palette, chords.end, chords.next]).toEqual(['Ctrl+KeyJ', '', catalogue.next]);
  });
});
