import { Icon } from '@shared/icons/icon';
import type { ChatConversation } from '@shared/protocol/chat';
import type { EntryPoint } from '@shared/protocol/session';
import { chooseLanguage } from '@shared/text/language';
import { initial } from '@shared/text/initial';
import { localized } from '@shared/text/localized';
import { chooseTheme, useTheme } from '@shared/theme/theme';
import { useState } from 'react';
import { useText } from '../text/text';
import { StatusWords } from './status-words';
import styles from './chat-header.module.css';

interface Props {
  entryPoint: EntryPoint;
  conversation: ChatConversation | null;
  online: boolean;
  leave: () => Promise<unknown>;
}

export function ChatHeader({ entryPoint, conversation, online, leave }: Props) {
  const { t, language } = useText();
  const theme = useTheme();
  const other = language === 'en' ? 'zh-CN' : 'en';
  const running = conversation !== null && conversation.status !== 'closed';
  return (
    <header className={styles.header}>
      <div className={styles.face} aria-hidden="true">
        {conversation?.agent ? initial(conversation.agent.name) : <Icon name="chat" size={20} />}
      </div>
      <div className={styles.who}>
        <h1 className={styles.name}>{conversation?.agent?.name ?? localized(entryPoint.name, language)}</h1>
        <p className={styles.status} role="status">
          <StatusWords conversation={conversation} />
        </p>
      </div>
      {running && online && <EndButton leave={leave} />}
      <button type="button" className={styles.tool} lang={other} onClick={() => chooseLanguage(other)}>
        {t(`language.${other}`)}
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={theme === 'dark' ? t('theme.toLight') : t('theme.toDark')}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </header>
  );
}

function EndButton({ leave }: { leave: () => Promise<unknown> }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className={styles.tool} onClick={() => setAsking(true)}>
        {t('end')}
      </button>
    );
  return (
    <div className={styles.ask} role="alertdialog" aria-label={t('endAsk')}>
      <span>{t('endAsk')}</span>
      <button type="button" className={styles.yes} onClick={() => void leave().then(() => setAsking(false))}>
        {t('endYes')}
      </button>
      <button type="button" className={styles.tool} autoFocus onClick={() => setAsking(false)}>
        {t('endNo')}
      </button>
    </div>
  );
}
