import { useUploads } from '@shared/attachments/use-uploads';
import { sends } from '@shared/compose/send-key';
import { useAutoGrow } from '@shared/compose/use-auto-grow';
import { useTypingSignal } from '@shared/compose/use-typing-signal';
import { Icon } from '@shared/icons/icon';
import { longestText } from '@shared/protocol/message';
import { useState, type ChangeEvent, type ClipboardEvent, type DragEvent } from 'react';
import type { ChatSession } from '../session/chat-session';
import { storeFile } from '../session/files';
import { unsentScope } from '../session/visitor';
import { useText } from '../text/text';
import { UploadChips } from './upload-chips';
import styles from './composer.module.css';

const draftKey = `oc:draft:${unsentScope}`;

/** `fresh`: nothing was written yet, so the page may ask for a name. */
export function Composer({ session, fresh }: { session: ChatSession; fresh: boolean }) {
  const { t } = useText();
  const { storage, token, name } = session.visitor;
  const [text, setText] = useState(() => storage.getItem(draftKey) ?? '');
  const [dragging, setDragging] = useState(false);
  const files = useUploads(file => storeFile(token, file));
  const field = useAutoGrow(text);
  const signalTyping = useTypingSignal(() => session.typing());
  const tooLong = text.length > longestText;
  const ready = !tooLong && !files.busy && (text.trim() !== '' || files.refs.length > 0);

  const write = (value: string) => {
    setText(value);
    storage.setItem(draftKey, value);
  };

  const send = () => {
    if (!ready) return;
    session.outbox.send({ text: text.trim(), note: false, attachments: files.refs });
    write('');
    files.clear();
    field.current?.focus();
  };

  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    files.add(event.clipboardData.files);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    files.add(event.dataTransfer.files);
  };

  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    files.add(event.target.files ?? []);
    event.target.value = '';
  };

  return (
    <form
      className={`${styles.composer} ${dragging ? styles.dragging : ''}`}
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
      onDragOver={event => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={onDrop}
    >
      {fresh && name && <p className={styles.known}>{t('writingAs', { name })}</p>}
      {fresh && !name && (
        <input
          className={styles.name}
          aria-label={t('yourName')}
          placeholder={t('yourName')}
          maxLength={40}
          autoComplete="name"
          onChange={event => session.callMe(event.target.value.trim())}
        />
      )}
      <UploadChips uploads={files.uploads} remove={files.remove} />
      {tooLong && (
        <p className={styles.warning} role="alert">
          {t('tooLong', { most: longestText, count: text.length })}
        </p>
      )}
      <div className={styles.row}>
        <label className={styles.attach} title={t('attach')}>
          <Icon name="attach" size={20} />
          <input type="file" multiple className="visually-hidden" aria-label={t('attach')} onChange={onChoose} />
        </label>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          value={text}
          aria-label={t('write')}
          placeholder={dragging ? t('dropHere') : t('write')}
          onChange={event => {
            write(event.target.value);
            if (event.target.value) signalTyping();
          }}
          onKeyDown={event => {
            if (!sends(event, 'enter')) return;
            event.preventDefault();
            send();
          }}
          onPaste={onPaste}
        />
        <button type="submit" className={styles.send} disabled={!ready} aria-label={t('send')}>
          <Icon name="send" size={20} />
        </button>
      </div>
    </form>
  );
}
