import type { CannedReplyRow } from '@shared/protocol/canned';
import type { Language } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { folded, holds, rankOf } from '../../components/matching';

/** How well a reply answers what was typed: lower is better, Infinity not at all. */
function rank({ reply, pinyin }: CannedReplyRow, typed: string): number {
  const names = [reply.name.zh, reply.name.en];
  const bodies = [reply.body.zh, reply.body.en];
  return rankOf([
    folded(reply.shortcut).startsWith(typed),
    names.some(name => folded(name).startsWith(typed)),
    pinyin.some(spelling => spelling.startsWith(typed)),
    names.some(name => holds(name, typed)),
    bodies.some(body => holds(body, typed)),
  ]);
}

const speaks = ({ reply }: CannedReplyRow, customer: Language) =>
  (customer === 'zh-CN' ? reply.body.zh : reply.body.en) !== '';

/**
 * The replies that what was typed finds by shortcut, name, pinyin or words, best first; among equals those in the customer's
 * language, then one's own, then by name.
 */
export function findReplies(rows: CannedReplyRow[], typed: string, customer: Language, reader: Language) {
  const query = folded(typed).trim();
  const byName = new Intl.Collator(reader);
  return rows
    .map(row => ({ row, rank: rank(row, query) }))
    .filter(found => found.rank < Infinity)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(speaks(b.row, customer)) - Number(speaks(a.row, customer)) ||
        Number(b.row.mine) - Number(a.row.mine) ||
        byName.compare(localized(a.row.reply.name, reader), localized(b.row.reply.name, reader)),
    )
    .map(found => found.row);
}
