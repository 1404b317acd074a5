import type { Trigger } from '../../components/use-trigger';

const longest = 30;

/** A slash, in the forms that keyboards and input methods have, at a line's start or after a space, with what follows up to the caret. */
export function slashAt(text: string, caret: number): Trigger | null {
  const found = /(?:^|\s)([/、／])([^\n/、／]*)$/.exec(text.slice(0, caret));
  const query = found?.[2] ?? ' ';
  if (query.startsWith(' ') || query.length > longest) return null;
  return { from: caret - query.length - 1, to: caret, query };
}
