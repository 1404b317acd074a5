import type { ChatConversation } from '@shared/protocol/chat';
import { useState } from 'react';
import { useText } from '../text/text';
import { Stars } from './stars';
import styles from './rating.module.css';

const longestComment = 1_000;

interface Props {
  conversation: ChatConversation;
  words: string;
  rate: (conversationId: string, stars: number, comment: string) => Promise<unknown>;
}

/** Asks what the customer thinks of the service; an answer can be changed. */
export function Rating({ conversation: { id, rating }, words, rate }: Props) {
  const { t } = useText();
  const [stars, setStars] = useState(rating?.stars ?? 0);
  const [comment, setComment] = useState(rating?.comment ?? '');
  const [open, setOpen] = useState(!rating);
  const [state, setState] = useState<'' | 'sending' | 'failed'>('');

  const send = async () => {
    setState('sending');
    try {
      await rate(id, stars, comment);
      setState('');
      setOpen(false);
    } catch {
      setState('failed');
    }
  };

  if (!open)
    return (
      <section className={styles.card} aria-label={t('rating.title')}>
        <p>{t('rating.thanks', { stars: t('rating.stars', { count: stars }) })}</p>
        <button type="button" className={styles.change} onClick={() => setOpen(true)}>
          {t('rating.change')}
        </button>
      </section>
    );
  return (
    <form
      className={styles.card}
      aria-label={t('rating.title')}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{words}</p>
      <Stars value={stars} choose={setStars} />
      {stars > 0 && (
        <>
          <textarea
            className={styles.comment}
            rows={2}
            maxLength={longestComment}
            value={comment}
            aria-label={t('rating.comment')}
            placeholder={t('rating.comment')}
            onChange={event => setComment(event.target.value)}
          />
          <button type="submit" className={styles.send} disabled={state === 'sending'}>
            {t('rating.send')}
          </button>
        </>
      )}
      {state === 'failed' && <p role="alert">{t('rating.failed')}</p>}
    </form>
  );
}
