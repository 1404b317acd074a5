import type { Trigger } from '../../components/use-trigger';

const longest = 20;

/** An at sign that is not inside an address, with the one word that follows it up to the caret. */
export function atSign(text: string, caret: number): Trigger | null {
  const query = /(?:^|[^\w.-])[@＠]([^\s@＠]*)$/.exec(text.slice(0, caret))?.[1];
  if (query === undefined || query.length > longest) return null;
  return { from: caret - query.length - 1, to: caret, query };
}
