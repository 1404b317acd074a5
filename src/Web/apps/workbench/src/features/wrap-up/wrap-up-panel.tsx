import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useMe } from '../../api/me';
import { useQueue } from '../../api/queues';
import { useFocusAtOnce } from '../../components/use-focus-at-once';
import { extendWrapUp, finishWrapUp } from '../../live/commands/wrap-up';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './wrap-up.module.css';

const extension = 60;

/** After the contact: what it was about, in a code and words, against the clock. */
export function WrapUpPanel({ view }: { view: ConversationView }) {
  const { t, language } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const names = useMe().data?.wrapUpCodes ?? [];
  const policy = useQueue(view.wrapUp?.queueId ?? view.queueId)?.wrapUp;
  const [code, setCode] = useState<string | null>(null);
  const [notes, setNotes] = useState('');
  const codes = (policy?.codes ?? []).flatMap(one => names.filter(({ code: named }) => named === one));
  const panel = useRef<HTMLElement>(null);
  useFocusAtOnce(panel);
  const missing = (policy?.codeRequired ?? false) && code === null;
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={t('wrapUp.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('wrapUp.title')}</h2>
        {view.wrapUp?.until && <TimeLeft until={view.wrapUp.until} />}
        {policy?.extendable && view.wrapUp?.until && (
          <Button size="small" disabled={busy} onClick={() => void run(() => extendWrapUp(live, view.id, extension))}>
            {t('wrapUp.extend')}
          </Button>
        )}
      </header>
      <div className={styles.codes} role="radiogroup" aria-label={t('wrapUp.code')}>
        {codes.map(({ code: one, name }) => (
          <label key={one} className={`${styles.code} ${one === code ? styles.chosen : ''}`}>
            <input
              type="radio"
              name="code"
              className="visually-hidden"
              checked={one === code}
              onChange={() => setCode(one)}
            />
            {localized(name, language)}
          </label>
        ))}
      </div>
      <Input.TextArea
        aria-label={t('wrapUp.notes')}
        placeholder={t('wrapUp.notes')}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={4_000}
        value={notes}
        onChange={event => setNotes(event.target.value)}
      />
      <footer className={styles.foot}>
        <span className={styles.hint}>{missing && t('wrapUp.codeMissing')}</span>
        <Button
          type="primary"
          loading={busy}
          disabled={missing}
          onClick={() => void run(() => finishWrapUp(live, view.id, code, notes.trim()))}
        >
          {t('wrapUp.finish')}
        </Button>
      </footer>
    </section>
  );
}

const hurry = 10_000;

function TimeLeft({ until }: { until: string }) {
  const { t } = useText();
  const left = Math.max(0, Date.parse(until) - useNow());
  return (
    <span className={`${styles.left} ${left <= hurry ? styles.hurry : ''}`} role="timer" aria-label={t('wrapUp.left')}>
      <Icon name="clock" size={14} />
      {duration(left)}
    </span>
  );
}
