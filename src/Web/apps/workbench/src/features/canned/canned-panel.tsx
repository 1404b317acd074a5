import type { CannedReplyRow } from '@shared/protocol/canned';
import type { Language } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useText } from '../../text/text';
import styles from './canned.module.css';
import { ReplyWords } from './reply-words';

interface Props {
  id: string;
  query: string;
  found: CannedReplyRow[];
  index: number;
  customer: Language;
  state: 'coming' | 'there' | 'failed';
  retry: () => void;
  take: (row: CannedReplyRow) => void;
  manage: () => void;
}

export const optionId = (listId: string, { reply, mine }: CannedReplyRow) =>
  `${listId}-${mine ? 'mine' : 'all'}-${reply.id}`;

/** What the slash has found, above the field; the focus stays where one types. */
export function CannedPanel({ id, query, found, index, customer, state, retry, take, manage }: Props) {
  const { t } = useText();
  const active = found[index] && optionId(id, found[index]);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className={styles.panel} onMouseDown={event => event.preventDefault()}>
      <ul id={id} role="listbox" tabIndex={0} aria-label={t('canned.title')} className={styles.list}>
        {found.map((row, at) => (
          <Row
            key={optionId(id, row)}
            id={optionId(id, row)}
            row={row}
            chosen={at === index}
            customer={customer}
            take={take}
          />
        ))}
      </ul>
      <p className={styles.nothing} role="status">
        {state === 'coming' && t('loading')}
        {state === 'failed' && t('failure.title')}
        {state === 'there' && found.length === 0 && t(query ? 'canned.nothingFound' : 'canned.none')}
      </p>
      <footer className={styles.foot}>
        <span className={styles.keys}>{t('canned.keys')}</span>
        {state === 'failed' && (
          <Button size="small" onClick={retry}>
            {t('again')}
          </Button>
        )}
        <Button size="small" type="link" onClick={manage}>
          {t('canned.manage')}
        </Button>
      </footer>
    </div>
  );
}

interface RowProps {
  id: string;
  row: CannedReplyRow;
  chosen: boolean;
  customer: Language;
  take: (row: CannedReplyRow) => void;
}

function Row({ id, row, chosen, customer, take }: RowProps) {
  const { t, language } = useText();
  const { reply, filled, mine } = row;
  const body = filled ?? reply.body;
  const spoken: Language = (customer === 'zh-CN') === (body.zh !== '') ? 'zh-CN' : 'en';
  const words = localized(body, customer);
  return (
    // The keys are the field's, which keeps the focus.
    <li id={id} role="option" aria-selected={chosen} className={styles.option} onClick={() => take(row)}>
      <span className={styles.name}>
        {localized(reply.name, language)}
        {mine && <span className={styles.mark}>{t('canned.mine')}</span>}
        {localized(body, customer) && spoken !== customer && (
          <span className={styles.mark}>{t('canned.otherLanguage')}</span>
        )}
        {reply.shortcut && <span className={styles.shortcut}>/{reply.shortcut}</span>}
      </span>
      <ReplyWords words={words} lang={spoken} />
    </li>
  );
}
