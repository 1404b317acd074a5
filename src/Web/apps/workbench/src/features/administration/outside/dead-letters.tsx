import { dateTime } from '@shared/time/format';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { resend, type Outside } from '../../../api/outside';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';

/** What was set aside after the last attempt, and a way to try it once more. */
export function DeadLetters({ letters: { count, oldest } }: { letters: Outside['deadLetters'] }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { run, busy } = useCommand();
  const again = async () => {
    const { entries } = await resend();
    void message.success(t('admin.outside.resent', { count: entries }));
    await queries.invalidateQueries({ queryKey: ['outside'] });
  };
  return (
    <div className={styles.benchBox}>
      <h3>{t('admin.outside.dead')}</h3>
      {count === 0 && <p className={styles.hint}>{t('admin.outside.noneDead')}</p>}
      {count > 0 && (
        <>
          <p>{t('admin.outside.deadCount', { count })}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('admin.outside.receiver')}</th>
                <th scope="col">{t('admin.outside.since')}</th>
                <th scope="col">{t('admin.outside.why')}</th>
              </tr>
            </thead>
            <tbody>
              {oldest.map(letter => (
                <tr key={`${letter.sender}/${letter.sequence}`}>
                  <th scope="row">{letter.receiver}</th>
                  <td>{letter.since ? dateTime(letter.since, language) : t('admin.nothing')}</td>
                  <td>{letter.because}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button loading={busy} onClick={() => void run(again)}>
            {t('admin.outside.resend')}
          </Button>
        </>
      )}
    </div>
  );
}
