import type { AgentRow } from '@shared/protocol/agent';
import { folded, holds, ranked, rankOf } from './matching';

/** Colleagues by name, number or pinyin, best first. */
export function findPeople(people: readonly AgentRow[], typed: string): AgentRow[] {
  const query = folded(typed).trim();
  return ranked(people, ({ displayName, name, employeeNumber, pinyin = [] }) => {
    const names = [displayName.zh, displayName.en, name];
    return rankOf([
      names.some(one => folded(one).startsWith(query)),
      folded(employeeNumber).startsWith(query),
      pinyin.some(spelling => spelling.startsWith(query)),
      names.some(one => holds(one, query)),
    ]);
  });
}
