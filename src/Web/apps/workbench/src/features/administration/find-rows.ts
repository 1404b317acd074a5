import type { ConfiguredEntity } from '@shared/protocol/configuration';

const folded = (words: string) => words.normalize('NFKC').toLowerCase();

/** Every word somewhere in the row: in what it shows, its id, or its pinyin from a beginning on. */
export function findRows<T extends { row: ConfiguredEntity; shown: string[] }>(rows: T[], typed: string): T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return rows.filter(({ row, shown }) => {
    const text = folded([row.id, ...shown].join('\n'));
    return words.every(word => text.includes(word) || row.pinyin.some(spelling => spelling.startsWith(word)));
  });
}
