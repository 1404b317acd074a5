import { useConnectionState } from '@shared/live/use-connection-state';
import type { Message } from '@shared/protocol/message';
import { useState, useSyncExternalStore } from 'react';
import type { ChatSession } from '../session/chat-session';
import { ChatHeader } from './chat-header';
import { Composer } from './composer';
import { IncidentBar } from './incident-bar';
import { MessageList } from './message-list';
import { OfflineBar } from './offline-bar';
import styles from './chat-page.module.css';

export function ChatPage({ session }: { session: ChatSession }) {
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const outbox = useSyncExternalStore(session.outbox.subscribe, session.outbox.snapshot);
  const [quoted, setQuoted] = useState<Message | null>(null);
  const connection = useConnectionState(session.connection);
  return (
    <main className={styles.page}>
      <div className={styles.window}>
        <ChatHeader
          entryPoint={session.visitor.entryPoint}
          conversation={state.conversation}
          leave={session.leave}
          online={connection === 'online'}
        />
        {state.incident && <IncidentBar words={state.incident} />}
        {connection === 'offline' && <OfflineBar reconnect={session.connection.reconnectNow} />}
        <MessageList
          state={{ ...state, typing: state.typing && connection === 'online' }}
          outbox={outbox}
          session={session}
          quote={setQuoted}
        />
        <Composer
          session={session}
          fresh={state.conversation === null && outbox.length === 0}
          quoted={quoted?.conversationId === state.conversation?.id ? quoted : null}
          dropQuote={() => setQuoted(null)}
        />
      </div>
    </main>
  );
}
