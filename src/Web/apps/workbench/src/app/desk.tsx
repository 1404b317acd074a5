import type { User } from '@shared/protocol/session';
import type { RouteOf } from '../components/route';
import { AsideMenu } from '../features/aside/aside-menu';
import { AsideStrip } from '../features/aside/aside-strip';
import { CannedTool } from '../features/canned/canned-tool';
import { ConversationPane } from '../features/conversation/conversation-pane';
import { CustomerPane } from '../features/customer/customer-pane';
import { EmojiTool } from '../features/emoji/emoji-tool';
import { Inbox } from '../features/inbox/inbox';
import { LeadBar } from '../features/intervene/lead-bar';
import { MentionTool } from '../features/mentions/mention-tool';
import { ParticipantsStrip } from '../features/participants/participants-strip';
import { AskRating } from '../features/rating/ask-rating';
import { RatedStrip } from '../features/rating/rated-strip';
import { ConversationActions } from '../features/transfer/conversation-actions';
import { Why } from '../features/why/why';
import { WrapUpPanel } from '../features/wrap-up/wrap-up-panel';
import { usePart } from '../live/use-feed';
import { useConversation } from '../live/use-conversation';
import { useText } from '../text/text';
import styles from './desk.module.css';
import { NothingOpen } from './nothing-open';
import { Popped } from './popped';
import { Ringing } from './ringing';
import { useGoReady } from './use-go-ready';

/** Inbox, conversation, customer: side by side, or one at a time where there is no room. */
export function Desk({ user, route }: { user: User; route: RouteOf<'desk' | 'conversation'> }) {
  const { t } = useText();
  const selected = route.page === 'conversation' ? route.id : null;
  const shown = route.page === 'conversation' ? route.pane : 'inbox';
  useGoReady();
  return (
    <div className={`${styles.desk} ${styles[shown]} ${user.agentId ? '' : styles.noInbox}`}>
      {user.agentId && (
        <aside className={styles.inboxPane} aria-label={t('inbox.title')} tabIndex={-1}>
          <div className={styles.offers}>
            <Ringing />
          </div>
          <div className={styles.inboxList}>
            <Inbox selected={selected} />
          </div>
        </aside>
      )}
      <main className={styles.talkPane} tabIndex={-1}>
        {selected ? <Talk key={selected} id={selected} /> : <NothingOpen />}
      </main>
      {!selected && user.agentId && <Popped />}
      {selected && (
        <aside className={styles.customerPane} aria-label={t('customer.title')}>
          <CustomerPane conversationId={selected} />
        </aside>
      )}
    </div>
  );
}

function Talk({ id }: { id: string }) {
  const opened = useConversation(id).data?.view;
  const view = usePart(id)?.conversation ?? opened;
  return (
    <ConversationPane
      id={id}
      actions={
        view && (
          <>
            {view.status === 'active' && <AsideMenu view={view} />}
            <ConversationActions view={view} />
          </>
        )
      }
      people={
        view && (
          <>
            {view.rating && <RatedStrip rating={view.rating} />}
            {view.status === 'parked' && <AsideStrip view={view} />}
            <ParticipantsStrip view={view} />
          </>
        )
      }
      lead={view && <LeadBar view={view} />}
      why={view && <Why view={view} />}
      tools={
        <>
          <CannedTool />
          <MentionTool />
          <EmojiTool />
          <AskRating />
        </>
      }
      wrapUp={view && <WrapUpPanel view={view} />}
    />
  );
}
