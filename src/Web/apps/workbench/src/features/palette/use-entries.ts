import { localized } from '@shared/text/localized';
import { useAgents } from '../../api/agents';
import { useFoundCustomers, useFoundMessages } from '../../api/find';
import { useQueues } from '../../api/queues';
import { commandIds } from '../../components/commands/catalogue';
import { usePossible } from '../../components/commands/handlers';
import { findPeople } from '../../components/find-people';
import { folded, holds, ranked, rankOf } from '../../components/matching';
import { useLive } from '../../live/live-context';
import { useParts } from '../../live/use-feed';
import { useText } from '../../text/text';
import type { Entry } from './entries';

const fewPeople = 4;
const fewQueues = 4;

/** All that answers what was typed: commands and one's own conversations first; without a word these alone. */
export function useEntries(typed: string): { entries: Entry[]; searching: boolean } {
  const { t, language } = useText();
  const { user } = useLive().session;
  const query = folded(typed).trim();
  const possible = usePossible();
  const parts = useParts();
  const customers = useFoundCustomers(query);
  const messages = useFoundMessages(query);
  const { data: queues = [] } = useQueues();
  const { data: people = [] } = useAgents();
  const says = (...names: string[]) =>
    rankOf([names.some(name => folded(name).startsWith(query)), names.some(name => holds(name, query))]);

  const commands = commandIds
    .filter(id => possible.includes(id) && id !== 'palette')
    .map(id => ({ kind: 'command' as const, id, words: t(`command.${id}`) }));
  const found = query ? (customers.data ?? []) : [];
  const mine = parts.map(({ conversation }) => conversation);
  // Of whom the server knows how the name is spelled, the page need not.
  const own = ranked(mine, ({ customer }) =>
    found.some(card => card.id === customer.id) ? 0 : query ? says(customer.name) : 0,
  );
  const entries: Entry[] = [
    ...ranked(commands, ({ words }) => (query ? says(words) : 0)),
    ...own.map(view => ({ kind: 'conversation' as const, view })),
  ];
  if (!query) return { entries: [...entries].sort(byKind), searching: false };
  const seesQueues = user.role !== 'agent';
  const named = seesQueues ? ranked(queues, ({ id, name }) => says(localized(name, language), id)) : [];
  const spoken = messages.data ?? [];
  return {
    entries: [
      ...entries,
      ...found
        .filter(card => !mine.some(view => view.customer.id === card.id))
        .map(card => ({ kind: 'customer' as const, card })),
      ...named.slice(0, fewQueues).map(queue => ({ kind: 'queue' as const, queue })),
      ...findPeople(people, query)
        .slice(0, fewPeople)
        .map(agent => ({ kind: 'person' as const, agent })),
      ...(query.length > 1 ? spoken.map(one => ({ kind: 'message' as const, found: one })) : []),
    ],
    searching: customers.isFetching || messages.isFetching,
  };
}

/** Before a word is typed one looks for where to go on. */
const byKind = (a: Entry, b: Entry) => Number(a.kind === 'command') - Number(b.kind === 'command');
