import { Icon } from '@shared/icons/icon';
import type { CannedReplyRow } from '@shared/protocol/canned';
import { localized } from '@shared/text/localized';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { removeReply, useCannedReplies } from '../../api/canned';
import { Empty } from '../../components/empty';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { useText } from '../../text/text';
import styles from './canned.module.css';
import { ReplyForm } from './reply-form';
import { ReplyWords } from './reply-words';

type Shown = { form: CannedReplyRow | null } | 'list';

/** One's own canned replies: all of them, or one that is being written. */
export function MyReplies({ conversationId, done }: { conversationId: string; done: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { data, error, refetch } = useCannedReplies(conversationId);
  const [shown, setShown] = useState<Shown>('list');
  const mine = data?.filter(row => row.mine) ?? [];
  const back = () => {
    setShown('list');
    void queries.invalidateQueries({ queryKey: ['canned'] });
  };
  return (
    <Modal open title={t('canned.manage')} footer={null} onCancel={done}>
      {shown !== 'list' ? (
        <ReplyForm key={shown.form?.reply.id} row={shown.form} done={back} />
      ) : (
        <>
          {error && !data && <Failure error={error} retry={refetch} />}
          {!data && !error && <LoadingRows rows={3} />}
          {data && mine.length === 0 && (
            <Empty icon="canned" title={t('canned.noneMine')} hint={t('canned.noneMineHint')} />
          )}
          <ul className={styles.mine}>
            {mine.map(row => (
              <Own key={row.reply.id} row={row} edit={() => setShown({ form: row })} gone={back} />
            ))}
          </ul>
          <Button type="primary" onClick={() => setShown({ form: null })}>
            {t('canned.add')}
          </Button>
        </>
      )}
    </Modal>
  );
}

function Own({ row: { reply }, edit, gone }: { row: CannedReplyRow; edit: () => void; gone: () => void }) {
  const { t, language } = useText();
  const { message } = App.useApp();
  const name = localized(reply.name, language);
  const remove = () => removeReply(reply.id).then(gone, () => void message.error(t('connection.trouble')));
  return (
    <li className={styles.own}>
      <div>
        <span className={styles.name}>
          {name}
          {reply.shortcut && <span className={styles.shortcut}>/{reply.shortcut}</span>}
        </span>
        <ReplyWords words={localized(reply.body, language)} />
      </div>
      <Button onClick={edit} aria-label={t('canned.edit', { name })}>
        {t('canned.change')}
      </Button>
      <Button
        type="text"
        icon={<Icon name="trash" />}
        aria-label={t('canned.remove', { name })}
        onClick={() => void remove()}
      />
    </li>
  );
}
