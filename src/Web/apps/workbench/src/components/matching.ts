/** One form for all that is only written differently: width, case. */
export const folded = (words: string) => words.normalize('NFKC').toLowerCase();

const spaced = (words: string) => ` ${folded(words).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
const han = /\p{Script=Han}/u;

/** Somewhere in it where the language has no spaces, else at a word's beginning. `typed` is folded. */
export const holds = (words: string, typed: string) =>
  han.test(typed) ? folded(words).includes(typed) : spaced(words).includes(spaced(typed));

/** The place of the first way in which something answers what was typed: lower is better, Infinity not at all. */
export function rankOf(ways: boolean[]): number {
  const way = ways.indexOf(true);
  return way < 0 ? Infinity : way;
}

/** Those that answer, best first, else in the order in which they were. */
export const ranked = <T>(all: readonly T[], rank: (one: T) => number): T[] =>
  all
    .map(one => ({ one, rank: rank(one) }))
    .filter(found => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(found => found.one);
