import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import type { WrapUpPolicy } from '@shared/protocol/queue';
import type { WrapUpForm } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { duration } from '@shared/time/format';
import { useNow } from '@shared/time/use-now';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useMe } from '../../api/me';
import { useQueues } from '../../api/queues';
import { useWrapUpForms } from '../../api/wrap-up-forms';
import { useCommandHandler } from '../../components/commands/handlers';
import { Failure } from '../../components/failure';
import { useFocusAtOnce } from '../../components/use-focus-at-once';
import { extendWrapUp, finishWrapUp } from '../../live/commands/wrap-up';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import { controlId } from './form-field';
import { FormFields } from './form-fields';
import { formFaults, type FieldFault } from './form-faults';
import { useWrapUpDraft } from './use-wrap-up-draft';
import styles from './wrap-up.module.css';

const extension = 60;
const noFaults = new Map<string, FieldFault>();

/** After the contact: what it was about, in a code, the queue's form and words, against the clock. It comes whole. */
export function WrapUpPanel({ view }: { view: ConversationView }) {
  const queueId = view.wrapUp?.queueId ?? view.queueId ?? '';
  const queues = useQueues();
  const forms = useWrapUpForms();
  const policy = queues.data?.find(queue => queue.id === queueId)?.wrapUp;
  if (forms.error && policy?.formId) return <Failure error={forms.error} retry={forms.refetch} />;
  if (queues.isPending || forms.isPending) return null;
  const form = forms.data?.find(one => one.id === policy?.formId);
  return <Record view={view} queueId={queueId} policy={policy} form={form} />;
}

interface Props {
  view: ConversationView;
  queueId: string;
  policy: WrapUpPolicy | undefined;
  form: WrapUpForm | undefined;
}

function Record({ view, queueId, policy, form }: Props) {
  const { t, language } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const names = useMe().data?.wrapUpCodes ?? [];
  const { draft, change, sent, last } = useWrapUpDraft(live.session.user.id, view.id, queueId);
  const { code, notes, values } = draft;
  const [tried, setTried] = useState(false);
  const faults = form ? formFaults(form, values) : noFaults;
  const codes = (policy?.codes ?? []).flatMap(one => names.filter(({ code: named }) => named === one));
  const panel = useRef<HTMLElement>(null);
  useFocusAtOnce(panel);
  const missing = (policy?.codeRequired ?? false) && code === null;
  const finish = async () => {
    setTried(true);
    const [first] = faults.keys();
    if (first) return document.getElementById(controlId(first))?.focus();
    if (await run(() => finishWrapUp(live, view.id, code, notes.trim(), values))) sent(form);
  };
  useCommandHandler('end', missing || busy ? null : () => void finish());
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
      {codes.length > 0 && (
        <div className={styles.codes} role="radiogroup" aria-label={t('wrapUp.code')}>
          {codes.map(({ code: one, name }) => (
            <label key={one} className={`${styles.code} ${one === code ? styles.chosen : ''}`}>
              <input
                type="radio"
                name="code"
                className="visually-hidden"
                checked={one === code}
                onChange={() => change({ code: one })}
              />
              {localized(name, language)}
            </label>
          ))}
        </div>
      )}
      {form && (
        <FormFields
          form={form}
          answers={values}
          faults={tried ? faults : noFaults}
          last={last()}
          change={next => change({ values: next })}
        />
      )}
      <Input.TextArea
        aria-label={t('wrapUp.notes')}
        placeholder={t('wrapUp.notes')}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={4_000}
        value={notes}
        onChange={event => change({ notes: event.target.value })}
      />
      <footer className={styles.foot}>
        <span className={styles.hint}>{missing && t('wrapUp.codeMissing')}</span>
        <Button type="primary" loading={busy} disabled={missing} onClick={() => void finish()}>
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
