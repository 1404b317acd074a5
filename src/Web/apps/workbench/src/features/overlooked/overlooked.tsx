import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useQueue } from '../../api/queues';
import { go, paths, useRoute } from '../../components/route';
import { Section } from '../../components/section';
import { Since } from '../../components/since';
import { useBell } from '../../components/use-bell';
import { useLive } from '../../live/live-context';
import { useParts } from '../../live/use-feed';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import type { ConversationView } from '@shared/protocol/conversation';
import styles from './overlooked.module.css';

const warned = ['agentWarned', 'supervisorAlerted', 'nowhereToGo'];

/** Customers of mine who have waited for an answer for so long that the queue warns: until I have answered, or it is open before me. */
export function Overlooked() {
  const { t } = useText();
  const { sound } = useChoices(useLive().session.user.id);
  const route = useRoute();
  const open = route.page === 'conversation' ? route.id : null;
  const views = useParts()
    .filter(part => part.role === 'owner' && warned.includes(part.conversation.silence ?? 'none'))
    .map(part => part.conversation)
    .filter(view => view.id !== open);
  useBell(sound ? views.map(view => `${view.id}@${view.unansweredSince}`) : []);
  const first = views[0];
  if (!first) return null;
  return (
    <Section title={t('overlooked.title')} count={views.length}>
      <ul>
        {views.map(view => (
          <Card key={view.id} view={view} />
        ))}
      </ul>
      <p className="visually-hidden" role="alert">
        {t('overlooked.announce', { name: first.customer.name })}
      </p>
    </Section>
  );
}

function Card({ view }: { view: ConversationView }) {
  const { t } = useText();
  const { name } = view.customer;
  const target = useQueue(view.queueId)?.targets[view.medium];
  return (
    <li className={styles.card}>
      <Icon name="clock" />
      <span className={styles.name} title={name}>
        {name}
      </span>
      {view.unansweredSince && <Since since={view.unansweredSince} target={target} />}
      <Button
        size="small"
        aria-label={t('overlooked.openOf', { name })}
        onClick={() => go(paths.conversation(view.id))}
      >
        {t('overlooked.open')}
      </Button>
    </li>
  );
}
