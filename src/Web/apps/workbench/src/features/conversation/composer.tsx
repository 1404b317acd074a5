import { useUploads } from '@shared/attachments/use-uploads';
import { sends } from '@shared/compose/send-key';
import { useAutoGrow } from '@shared/compose/use-auto-grow';
import { useTypingSignal } from '@shared/compose/use-typing-signal';
import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { longestText } from '@shared/protocol/message';
import { Button, Segmented } from 'antd';
import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { useAgents } from '../../api/agents';
import { storeFile } from '../../api/attachments';
import { useCommandHandler } from '../../components/commands/handlers';
import { WritingContext } from '../../components/composer-tools';
import { namedIn } from '../../components/named';
import { useFocusAtOnce } from '../../components/use-focus-at-once';
import { useLive } from '../../live/live-context';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import styles from './composer.module.css';
import { FileChips } from './file-chips';
import { OtherDraft } from './other-draft';
import { QuoteBar } from './quote-bar';
import { useDraft } from './use-draft';
import { useWriting } from './use-writing';

interface Props {
  view: ConversationView;
  /** What helps to write, in the bar below the field; see `composer-tools`. */
  tools: ReactNode;
  /** Who only advises does not speak with the customer. */
  notesOnly: boolean;
  /** Number of the message that the next words answer. */
  quoted: number | null;
  dropQuote: () => void;
}

/** Where the agent writes: words to the customer, or a note that stays inside. */
export function Composer({ view, tools, notesOnly, quoted, dropQuote }: Props) {
  const { t } = useText();
  const { outbox, connection, session } = useLive();
  const { sendKey } = useChoices(session.user.id);
  const { draft: kept, other, keeper } = useDraft(session.user.id, view.id);
  const setDraft = keeper.change;
  const draft = { ...kept, note: kept.note || notesOnly };
  const [dragging, setDragging] = useState(false);
  const files = useUploads(storeFile);
  const field = useAutoGrow(draft.text);
  useFocusAtOnce(field);
  useEffect(() => {
    if (quoted !== null) field.current?.focus();
  }, [quoted, field]);
  useCommandHandler('field', () => field.current?.focus());
  useCommandHandler('note', notesOnly ? null : () => setDraft({ ...draft, note: !draft.note }));
  const signalTyping = useTypingSignal(() => connection.tell('Typing', { conversationId: view.id }));
  const { writing, held, taken, moved, fieldProps } = useWriting({
    view,
    draft,
    setText: text => setDraft({ ...draft, text }),
    field,
  });
  const { data: people } = useAgents();
  const names = draft.note && /[@＠]/.test(draft.text);
  const tooLong = draft.text.length > longestText;
  const ready =
    !tooLong &&
    held.length === 0 &&
    !files.busy &&
    (!names || people !== undefined) &&
    (draft.text.trim() !== '' || files.refs.length > 0);

  const send = () => {
    if (!ready) return;
    const text = draft.text.trim();
    const mentions = names ? namedIn(text, people!).filter(id => id !== session.user.agentId) : [];
    outbox.send({
      conversationId: view.id,
      text,
      note: draft.note,
      attachments: files.refs,
      ...(mentions.length ? { mentions } : {}),
      ...(quoted !== null ? { replyTo: quoted } : {}),
    });
    dropQuote();
    setDraft({ ...draft, text: '' });
    files.clear();
    field.current?.focus();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    files.add(event.dataTransfer.files);
  };
  return (
    <div
      className={`${styles.composer} ${draft.note ? styles.note : ''} ${dragging ? styles.dragging : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={onDrop}
    >
      <FileChips uploads={files.uploads} remove={files.remove} />
      {tooLong && (
        <p className={styles.warning} role="alert">
          {t('compose.tooLong', { most: longestText, count: draft.text.length })}
        </p>
      )}
      {held.map(reason => (
        <p key={reason} className={styles.warning} role="alert">
          {reason}
        </p>
      ))}
      {quoted !== null && <QuoteBar conversationId={view.id} number={quoted} drop={dropQuote} />}
      {other && <OtherDraft other={other} take={keeper.takeOther} dismiss={keeper.dismissOther} />}
      <textarea
        {...fieldProps}
        ref={field}
        className={styles.field}
        rows={2}
        value={draft.text}
        aria-label={draft.note ? t('compose.note') : t('compose.reply', { name: view.customer.name })}
        placeholder={draft.note ? t('compose.notePlace') : t('compose.place')}
        onChange={event => {
          setDraft({ ...draft, text: event.target.value });
          moved(event.target);
          if (!draft.note && event.target.value) signalTyping();
        }}
        onKeyDown={event => {
          if (taken(event) || !sends(event, sendKey) || (!ready && event.ctrlKey)) return;
          event.preventDefault();
          send();
        }}
        onPaste={event => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          files.add(event.clipboardData.files);
        }}
      />
      <div className={styles.bar}>
        {!notesOnly && (
          <Segmented
            aria-label={t('compose.for')}
            size="small"
            value={draft.note}
            onChange={note => setDraft({ ...draft, note })}
            options={[
              { value: false, label: t('compose.toCustomer') },
              { value: true, label: t('compose.note') },
            ]}
          />
        )}
        <label className={styles.attach} title={t('compose.attach')}>
          <Icon name="attach" size={18} />
          <input
            type="file"
            multiple
            className="visually-hidden"
            aria-label={t('compose.attach')}
            onChange={event => {
              files.add(event.target.files ?? []);
              event.target.value = '';
            }}
          />
        </label>
        <WritingContext value={writing}>{tools}</WritingContext>
        <span className={styles.hint}>
          {sendKey === 'enter' ? t('compose.enterSends') : t('compose.ctrlEnterSends')}
        </span>
        <Button type="primary" icon={<Icon name="send" />} disabled={!ready} onClick={send}>
          {draft.note ? t('compose.addNote') : t('compose.send')}
        </Button>
      </div>
    </div>
  );
}
