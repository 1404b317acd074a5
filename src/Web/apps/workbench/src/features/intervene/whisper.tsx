import type { ConversationView } from '@shared/protocol/conversation';
import { composing } from '@shared/compose/send-key';
import { Button, Input, Space } from 'antd';
import { useRef, useState } from 'react';
import { whisper } from '../../api/lead';
import { useColleagueName } from '../../components/colleague-name';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './intervene.module.css';

/** Words for the owner alone. What was not taken stays in the field, and goes again under the same id. */
export function Whisper({ view, done }: { view: ConversationView; done: () => void }) {
  const { t } = useText();
  const { run, busy } = useCommand();
  const name = useColleagueName()(view.ownerId ?? '');
  const [words, setWords] = useState('');
  const clientId = useRef(crypto.randomUUID());
  const send = async () => {
    const text = words.trim();
    if (!text || !(await run(() => whisper(view.id, clientId.current, text)))) return;
    clientId.current = crypto.randomUUID();
    setWords('');
  };
  return (
    <Space.Compact className={styles.whisper}>
      <Input
        autoFocus
        value={words}
        maxLength={2_000}
        aria-label={t('lead.whisperTo', { name })}
        placeholder={t('lead.whisperPlace', { name })}
        onChange={event => setWords(event.target.value)}
        onKeyDown={event => {
          if (composing(event.nativeEvent)) return;
          if (event.key === 'Escape') done();
          if (event.key === 'Enter') void send();
        }}
      />
      <Button type="primary" loading={busy} disabled={!words.trim()} onClick={() => void send()}>
        {t('lead.whisper')}
      </Button>
    </Space.Compact>
  );
}
