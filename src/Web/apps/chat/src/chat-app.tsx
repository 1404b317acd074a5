import { signalrPort } from '@shared/live/signalr-port';
import type { HubPort } from '@shared/live/hub-port';
import type { LiveConnection } from '@shared/live/live-connection';
import { useLanguage } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { useEffect, useState } from 'react';
import { ChatPage } from './components/chat-page';
import { Notice } from './components/notice';
import { ChatSession } from './session/chat-session';
import { enterChat } from './session/visitor';
import { useText } from './text/text';

type Phase = { at: 'starting' } | { at: 'failed' } | { at: 'nowhere' } | { at: 'open'; session: ChatSession };

const realHub = (token: string) => signalrPort('/hubs/chat', token);

export function ChatApp({ hub = realHub }: { hub?: (token: string) => HubPort }) {
  const { t } = useText();
  const language = useLanguage();
  const [phase, setPhase] = useState<Phase>({ at: 'starting' });
  const [attempt, setAttempt] = useState(0);
  const [firstLanguage] = useState(language);

  useEffect(() => {
    let session: ChatSession | undefined;
    let gone = false;
    // A server that does not know the visitor any more takes them for a new one; who never came in is not sent round in circles.
    const enterAnew = (connection: LiveConnection) => {
      let wasIn = false;
      return () => {
        wasIn ||= connection.state() === 'online';
        if (connection.state() !== 'refused' || gone) return;
        setPhase({ at: wasIn ? 'starting' : 'failed' });
        if (wasIn) setAttempt(attempt + 1);
      };
    };
    const open = async () => {
      const visitor = await enterChat(firstLanguage);
      if (gone) return;
      if (!visitor) return setPhase({ at: 'nowhere' });
      session = new ChatSession(visitor, () => hub(visitor.token));
      session.connection.subscribe(enterAnew(session.connection));
      session.start();
      setPhase({ at: 'open', session });
    };
    open().catch(() => !gone && setPhase({ at: 'failed' }));
    return () => {
      gone = true;
      void session?.stop();
    };
  }, [hub, attempt, firstLanguage]);

  const entryPoint = phase.at === 'open' ? phase.session.visitor.entryPoint : null;
  useEffect(() => {
    document.title = [entryPoint && localized(entryPoint.name, language), t('title')].filter(Boolean).join(' · ');
  }, [t, language, entryPoint]);

  const retry = () => {
    setPhase({ at: 'starting' });
    setAttempt(attempt + 1);
  };

  if (phase.at === 'open') return <ChatPage session={phase.session} />;
  if (phase.at === 'failed') return <Notice words={t('startFailed')} action={{ words: t('again'), run: retry }} />;
  return <Notice words={phase.at === 'nowhere' ? t('closedShop') : t('starting')} busy={phase.at === 'starting'} />;
}
