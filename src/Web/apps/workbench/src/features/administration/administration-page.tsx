import { Icon } from '@shared/icons/icon';
import { useSession } from '../../api/session-store';
import { Empty } from '../../components/empty';
import { paths } from '../../components/route';
import { useText } from '../../text/administration';
import { KeysPage } from './access/keys-page';
import { UserPage } from './access/user-page';
import { UsersPage } from './access/users-page';
import styles from './administration.module.css';
import { AuditPage } from './audit/audit-page';
import { ExchangePage } from './exchange/exchange-page';
import { FormPage } from './form-page';
import { HistoryPage } from './history/history-page';
import { descriptionOf, parts } from './kinds';
import { ListPage } from './list-page';
import { StartPage } from './start/start-page';
import { OutsidePage } from './outside/outside-page';
import { useWords } from './use-words';

interface Props {
  section: string | null;
  /** Of what is open; empty = a new one. */
  id: string | null;
}

/** What the centre is made of: lists and forms, and who changed what. */
export function AdministrationPage({ section, id }: Props) {
  const { t } = useText();
  const role = useSession()?.user.role;
  if (role !== 'administrator')
    return <Empty icon="eye" title={t('failure.forbidden')} hint={t('admin.onlyAdministrators')} />;
  return (
    <div className={`${styles.page} ${section ? styles.inside : ''}`}>
      <Contents section={section ?? 'start'} />
      <main className={styles.main} tabIndex={-1}>
        <a className={styles.up} href={paths.administration()}>
          <Icon name="back" /> {t('admin.title')}
        </a>
        {section ? <Section section={section} id={id} /> : <StartPage />}
      </main>
    </div>
  );
}

function Contents({ section }: { section: string }) {
  const { t } = useText();
  const { kind } = useWords();
  const link = (name: string, words: string) => (
    <li key={name}>
      <a href={paths.administration(name)} aria-current={name === section ? 'page' : undefined}>
        {words}
      </a>
    </li>
  );
  return (
    <nav className={styles.contents} aria-label={t('admin.title')}>
      <ul>{link('start', t('admin.start.title'))}</ul>
      {parts.map(part => (
        <div key={part.id}>
          <h2 className={styles.part}>{t(`admin.part.${part.id}`)}</h2>
          <ul>
            {part.kinds.map(description => link(description.kind, kind(description.kind)))}
            {part.id === 'alerts' && link('outside', t('admin.outside.title'))}
          </ul>
        </div>
      ))}
      <div>
        <h2 className={styles.part}>{t('admin.part.access')}</h2>
        <ul>
          {link('users', t('admin.user.title'))}
          {link('keys', t('admin.key.title'))}
        </ul>
      </div>
      <div>
        <h2 className={styles.part}>{t('admin.part.record')}</h2>
        <ul>
          {link('history', t('admin.history.title'))}
          {link('audit', t('admin.audit.title'))}
          {link('exchange', t('admin.exchange.title'))}
        </ul>
      </div>
    </nav>
  );
}

function Section({ section, id }: { section: string; id: string | null }) {
  const { t } = useText();
  if (section === 'start') return <StartPage />;
  if (section === 'history') return <HistoryPage opened={id === null ? null : Number(id)} />;
  if (section === 'exchange') return <ExchangePage />;
  if (section === 'outside') return <OutsidePage />;
  if (section === 'audit') return <AuditPage />;
  if (section === 'keys') return <KeysPage />;
  if (section === 'users') return id === null ? <UsersPage /> : <UserPage key={id} userName={id || null} />;
  const description = descriptionOf(section);
  if (!description) return <Empty icon="search" title={t('failure.missing')} hint={t('failure.missingHint')} />;
  const of = description.only ?? id;
  return of === null ? (
    <ListPage key={section} description={description} />
  ) : (
    <FormPage key={`${section}/${of}`} description={description} id={of || null} />
  );
}
