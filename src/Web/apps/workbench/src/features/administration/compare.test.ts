import type { Entity } from '@shared/protocol/configuration';
import { describe, expect, it } from 'vitest';
import { clashes, differences, merged, same } from './compare';
import { at, placeOf, withAt } from './place';

const base = { name: { zh: '甲', en: 'A' }, length: 5, codes: ['x'], wrapUp: { seconds: 30 } };

describe('what two people make of one thing', () => {
  it('is told field by field, a list as one', () => {
    const mine = { ...base, name: { zh: '甲', en: 'B' }, codes: ['x', 'y'] };
    expect(differences(base, mine)).toEqual([
      { field: 'name.en', before: 'A', after: 'B' },
      { field: 'codes', before: ['x'], after: ['x', 'y'] },
    ]);
  });

  it('comes together where they changed different fields', () => {
    const mine = { ...base, length: 9 };
    const theirs = { ...base, wrapUp: { seconds: 60 }, codes: [] };
    expect(merged(base, mine, theirs)).toEqual({ ...theirs, length: 9 });
    expect(clashes(base, mine, theirs)).toEqual([]);
  });

  it('is one’s own where both changed the same field, which is named', () => {
    const mine = { ...base, length: 9, name: { zh: '乙', en: 'A' } };
    const theirs = { ...base, length: 7, name: { zh: '乙', en: 'A' } };
    expect(merged(base, mine, theirs)).toEqual(mine);
    expect(clashes(base, mine, theirs)).toEqual(['length']);
  });

  it('is the same where one says nothing and the other says null', () => {
    expect(same({ a: 1, limit: null }, { a: 1 })).toBe(true);
    expect(differences({ a: 1 }, { a: 1, limit: null })).toEqual([]);
    expect(same({ a: null }, { a: 0 })).toBe(false);
  });
});

describe('a place in a value', () => {
  it('is read, set and taken out without touching what was there', () => {
    const first: Entity = { a: 1, b: 2 };
    const value: Entity = { steps: [{ levels: first }, { levels: {} }] };
    expect(at(value, ['steps', 0, 'levels', 'b'])).toBe(2);
    expect(withAt(value, ['steps', 1, 'levels', 'c'], 3)).toEqual({
      steps: [{ levels: { a: 1, b: 2 } }, { levels: { c: 3 } }],
    });
    expect(withAt(value, ['steps', 0], undefined)).toEqual({ steps: [{ levels: {} }] });
    expect(withAt(value, ['steps', 0, 'levels', 'a'], undefined)).toEqual({
      steps: [{ levels: { b: 2 } }, { levels: {} }],
    });
    expect(first).toEqual({ a: 1, b: 2 });
  });

  it('is named as the server names it', () => expect(placeOf(['steps', 0, 'levels', 'a'])).toBe('steps[0].levels.a'));
});
