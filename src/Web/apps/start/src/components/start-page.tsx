import { requestJson } from '@shared/live/request';
import type { About, NewCentre } from '@shared/protocol/session';
import { useEffect, useState } from 'react';
import { useText } from '../text/text';
import { DemoDeleted } from './demo-deleted';
import { DemoPage } from './demo-page';
import { Doors } from './doors';
import { Footer } from './footer';
import styles from './start-page.module.css';
import { TopBar } from './top-bar';
import { usePolled } from './use-polled';

const readAbout = () => requestJson<About>('/about');
const aboutEvery = 10_000;

/** The first page: a demonstration to walk through, or just the doors of a real centre. */
export function StartPage() {
  const { t, language } = useText();
  const { value: about, failed } = usePolled(readAbout, aboutEvery);
  const [centre, setCentre] = useState<NewCentre | null>(null);
  useEffect(() => {
    document.title = t('title');
  }, [t, language]);
  return (
    <div className={styles.page}>
      <TopBar />
      <main className={styles.main}>
        {failed && !about && !centre && <p role="alert">{t('failed')}</p>}
        {!failed && !about && <p role="status">{t('loading')}</p>}
        {centre && <DemoDeleted centre={centre} />}
        {about && !centre && (about.demo ? <DemoPage deleted={setCentre} /> : <Doors />)}
      </main>
      <Footer version={about?.version} />
    </div>
  );
}
