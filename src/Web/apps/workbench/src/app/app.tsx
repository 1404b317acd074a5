import type { HubPort } from '@shared/live/hub-port';
import { signalrPort } from '@shared/live/signalr-port';
import { useLanguage } from '@shared/text/language';
import { useTheme } from '@shared/theme/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { useSession } from '../api/session-store';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { createQueryClient } from './query-client';
import { SignedInApp } from './signed-in-app';
import { antTheme } from './theme';

const realHub = (session: string) => signalrPort(`/hubs/workbench?session=${encodeURIComponent(session)}`);

/** `hub` opens the connection of a session; tests put a fake one there. */
export function App({ hub = realHub }: { hub?: (session: string) => HubPort }) {
  const language = useLanguage();
  const theme = useTheme();
  const session = useSession();
  const [signedOutQueries] = useState(createQueryClient);
  return (
    <ConfigProvider
      theme={antTheme(theme)}
      locale={language === 'zh-CN' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <AntApp className="app">
        {session ? (
          <SignedInApp key={session.session} session={session} hub={hub} />
        ) : (
          <QueryClientProvider client={signedOutQueries}>
            <SignInPage />
          </QueryClientProvider>
        )}
      </AntApp>
    </ConfigProvider>
  );
}
