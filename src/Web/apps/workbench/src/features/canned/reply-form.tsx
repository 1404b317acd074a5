import { newId } from '@shared/ids/new-id';
import { ApiError } from '@shared/live/request';
import type { CannedReplyRow } from '@shared/protocol/canned';
import { Alert, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { keepReply } from '../../api/canned';
import { useText } from '../../text/text';
import styles from './canned.module.css';
import { knownPlaces } from './placeholders';

const longestBody = 4_000;
const chinese = /\p{Script=Han}/u;

/** One of one's own replies, new or as it was kept. */
export function ReplyForm({ row, done }: { row: CannedReplyRow | null; done: () => void }) {
  const { t, language } = useText();
  const given = row?.reply;
  const [name, setName] = useState(given ? given.name.zh || given.name.en : '');
  const [shortcut, setShortcut] = useState(given?.shortcut ?? '');
  const [zh, setZh] = useState(given?.body.zh ?? '');
  const [en, setEn] = useState(given?.body.en ?? '');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const last = useRef<{ field: HTMLTextAreaElement; set: (value: string) => void } | null>(null);
  const ready = name.trim() !== '' && (zh.trim() !== '' || en.trim() !== '');

  const keep = () => {
    setBusy(true);
    setFault(null);
    const own = name.trim();
    const reply = {
      id: given?.id ?? newId(),
      name: chinese.test(own) ? { zh: own, en: '' } : { zh: '', en: own },
      shortcut: shortcut.trim().replace(/^[/、／]/, ''),
      body: { zh: zh.trim(), en: en.trim() },
      queueIds: [],
    };
    keepReply(reply, row?.etag ?? null).then(done, (error: unknown) => {
      setBusy(false);
      setFault(reasonOf(error));
    });
  };
  const reasonOf = (error: unknown) => {
    if (!(error instanceof ApiError)) return t('connection.notNow');
    if (error.status === 412) return t('canned.changedElsewhere');
    return error.status < 500 ? t('refusal.invalid', { reason: error.message }) : t('connection.trouble');
  };
  const body = (id: 'zh' | 'en', value: string, set: (value: string) => void) => (
    <>
      <label className={styles.label} htmlFor={`canned-${id}`}>
        {t(`canned.${id}`)}
      </label>
      <Input.TextArea
        id={`canned-${id}`}
        lang={id === 'zh' ? 'zh-CN' : 'en'}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={longestBody}
        value={value}
        onFocus={event => (last.current = { field: event.currentTarget, set })}
        onChange={event => set(event.target.value)}
      />
    </>
  );
  const insert = (name: string) => {
    const words = `{{${name}}}`;
    if (!last.current) return language === 'zh-CN' ? setZh(zh + words) : setEn(en + words);
    const { field, set } = last.current;
    set(field.value.slice(0, field.selectionStart) + words + field.value.slice(field.selectionEnd));
    field.focus();
  };
  return (
    <form onSubmit={event => event.preventDefault()}>
      <label className={styles.label} htmlFor="canned-name">
        {t('canned.name')}
      </label>
      <Input id="canned-name" maxLength={100} autoFocus value={name} onChange={event => setName(event.target.value)} />
      <label className={styles.label} htmlFor="canned-shortcut">
        {t('canned.shortcut')}
      </label>
      <Input
        id="canned-shortcut"
        maxLength={32}
        prefix="/"
        value={shortcut}
        onChange={event => setShortcut(event.target.value.replace(/\s/g, ''))}
      />
      {body('zh', zh, setZh)}
      {body('en', en, setEn)}
      <div className={`${styles.hint} ${styles.places}`} role="group" aria-label={t('canned.places')}>
        {t('canned.places')}
        {knownPlaces.map(place => (
          <Button key={place} size="small" onClick={() => insert(place)}>
            {t(`canned.place.${place}`)}
          </Button>
        ))}
      </div>
      {fault && <Alert type="error" showIcon title={fault} className={styles.label} />}
      <div className={styles.buttons}>
        <Button type="primary" disabled={!ready} loading={busy} onClick={keep}>
          {t('canned.keep')}
        </Button>
        <Button onClick={done}>{t('canned.cancel')}</Button>
      </div>
    </form>
  );
}
