import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { useOutside } from '../../../api/outside';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { DeadLetters } from './dead-letters';
import { MailState } from './mail-state';

/** How the centre reaches others, and what has not reached them. */
export function OutsidePage() {
  const { t } = useText();
  const { data, error, refetch } = useOutside();
  return (
    <section aria-labelledby="outside-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="outside-title">{t('admin.outside.title')}</h1>
      </header>
      <p className={styles.about}>{t('admin.outside.about')}</p>
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={4} />}
      {data && (
        <>
          <MailState outside={data} />
          <div className={styles.benchBox}>
            <h3>{t('admin.kind.webhook')}</h3>
            <p>{data.allowsPrivate ? t('admin.outside.anyAddress') : t('admin.outside.publicOnly')}</p>
          </div>
          <DeadLetters letters={data.deadLetters} />
        </>
      )}
    </section>
  );
}
