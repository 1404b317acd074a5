import { useUploads } from '@shared/attachments/use-uploads';
import { sends } from '@shared/compose/send-key';
import { useAutoGrow } from '@shared/compose/use-auto-grow';
import { useTypingSignal } from '@shared/compose/use-typing-signal';
import { EmojiPicker } from '@shared/emoji/emoji-picker';
import { Icon } from '@shared/icons/icon';
import { longestText, type Message } from '@shared/protocol/message';
import { useCallback, useState, type ChangeEvent, type ClipboardEvent, type DragEvent } from 'react';
import type { ChatSession } from '../session/chat-session';
import { storeFile } from '../session/files';
import { unsentScope } from '../session/visitor';
import { useText } from '../text/text';
import { Answered } from './answered';
import { UploadChips } from './upload-chips';
import styles from './composer.module.css';

const draftKey = `oc:draft:${unsentScope}`;

interface Props {
  session: ChatSession;
  /** Nothing was written yet, so the page may ask for a name. */
  fresh: boolean;
  /** What the next words answer. */
  quoted: Message | null;
  dropQuote: () => void;
}

export function Composer({ session, fresh, quoted, dropQuote }: Props) {
  const { t } = useText();
  const { storage, token, name } = session.visitor;
  const [text, setText] = useState(() => storage.getItem(draftKey) ?? '');
  const [dragging, setDragging] = useState(false);
  const [picking, setPicking] = useState(false);
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
    session.outbox.send({
      text: text.trim(),
      note: false,
      attachments: files.refs,
      ...(quoted ? { replyTo: quoted.number } : {}),
    });
    dropQuote();
    write('');
    files.clear();
    field.current?.focus();
  };

  const putAway = useCallback(() => {
    setPicking(false);
    field.current?.focus();
  }, [field]);

  const put = (sign: string) => {
    const at = field.current?.selectionStart ?? text.length;
    write(text.slice(0, at) + sign + text.slice(at));
    putAway();
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
      {quoted && (
        <div className={styles.quoting}>
          <Answered message={quoted} />
          <button type="button" className={styles.drop} aria-label={t('quote.drop')} onClick={dropQuote}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
      <div className={styles.row}>
        <label className={styles.attach} title={t('attach')}>
          <Icon name="attach" size={20} />
          <input type="file" multiple className="visually-hidden" aria-label={t('attach')} onChange={onChoose} />
        </label>
        <span>
          <button
            type="button"
            className={styles.attach}
            aria-label={t('emoji.open')}
            aria-expanded={picking}
            title={t('emoji.open')}
            onClick={() => setPicking(!picking)}
          >
            <Icon name="emoji" size={20} />
          </button>
          {picking && <EmojiPicker label={t('emoji.open')} take={put} done={putAway} />}
        </span>
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
