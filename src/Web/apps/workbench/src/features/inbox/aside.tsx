import type { AgentPart } from '@shared/protocol/agent';
import { Section } from '../../components/section';
import { useParts } from '../../live/use-feed';
import { useText } from '../../text/text';
import { InboxRow } from './inbox-row';

const due = ({ conversation }: AgentPart) => conversation.parkedUntil ?? '';

/** One's own that are put aside, what comes back first on top; nothing while there are none. */
export function Aside({ selected }: { selected: string | null }) {
  const { t } = useText();
  const aside = useParts()
    .filter(part => part.role === 'owner' && part.conversation.status === 'parked')
    .sort((a, b) => due(a).localeCompare(due(b)));
  if (aside.length === 0) return null;
  return (
    <Section title={t('aside.title')} count={aside.length}>
      <ul>
        {aside.map(part => (
          <InboxRow key={part.conversation.id} part={part} selected={part.conversation.id === selected} />
        ))}
      </ul>
    </Section>
  );
}
