import { describe, expect, it } from 'vitest';
import { callName, namedIn, partsOfNote } from './named';

const person = (id: string, zh: string, en: string) => ({ id, employeeNumber: `10${id}`, displayName: { zh, en } });
const ann = person('1', '小安', 'Ann');
const anna = person('2', '小娜', 'Anna');
const wang = person('3', '小王', 'Wang');
const otherWang = person('4', '小王', 'Wang Li');

describe('who is named in a note', () => {
  it.each([
    ['@Ann please', [ann, anna], ['1']],
    ['@Anna please', [ann, anna], ['2']],
    ['＠小娜看一下，还有@Ann', [ann, anna], ['2', '1']],
    ['请@小王看一下', [wang], ['3']],
    ['@Annabel', [ann, anna], []],
    ['nobody @ all', [ann], []],
    ['@小王(104)看一下', [wang, otherWang], ['4']],
    ['@小王看一下', [wang, otherWang], []],
  ])('%s', (text, people, ids) => expect(namedIn(text, people)).toEqual(ids));

  it('is called by the number as well where two have one name', () => {
    expect(callName(wang, [ann, wang, otherWang], 'zh')).toBe('小王(103)');
    expect(callName(ann, [ann, wang, otherWang], 'zh')).toBe('小安');
  });

  it('leaves the words as they are', () => {
    const text = 'see @Ann, @nobody\nand ＠小娜';
    expect(
      partsOfNote(text, [ann, anna])
        .map(part => part.words)
        .join(''),
    ).toBe(text);
  });
});
