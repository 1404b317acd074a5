import { Icon } from '@shared/icons/icon';
import { LoadingRows } from '../../../components/loading-rows';
import { paths } from '../../../components/route';
import { useText } from '../../../text/administration';
import administration from '../administration.module.css';
import { Snippet } from './snippet';
import styles from './start.module.css';
import { steps, useProgress, type Progress, type Step } from './use-progress';

/** What a new centre needs before its first customer, in the order in which one step builds on the other. */
export function StartPage() {
  const { t } = useText();
  const progress = useProgress();
  if (!progress) return <LoadingRows rows={8} />;
  const done = steps.filter(step => progress.done[step]).length;
  const next = steps.find(step => !progress.done[step]);
  return (
    <section aria-labelledby="start-title" className={administration.list}>
      <header className={administration.head}>
        <h1 id="start-title">{t('admin.start.title')}</h1>
        <span className={administration.count}>{t('admin.start.done', { done, all: steps.length })}</span>
      </header>
      <p className={administration.about}>{next ? t('admin.start.about') : t('admin.start.ready')}</p>
      <ol className={styles.steps}>
        {steps.map(step => (
          <StepRow key={step} step={step} progress={progress} next={step === next} />
        ))}
      </ol>
    </section>
  );
}

function StepRow({ step, progress, next }: { step: Step; progress: Progress; next: boolean }) {
  const { t } = useText();
  const done = progress.done[step];
  const state = done ? 'done' : next ? 'next' : 'open';
  return (
    <li className={`${styles.step} ${styles[state]}`} aria-current={next ? 'step' : undefined}>
      <span className={styles.mark} title={t(`admin.start.state.${state}`)}>
        {done ? <Icon name="check" label={t('admin.start.state.done')} /> : null}
      </span>
      <div className={styles.body}>
        <a href={linkOf(step, progress)} {...(step === 'message' ? { target: '_blank', rel: 'noreferrer' } : {})}>
          {t(`admin.start.step.${step}`)}
        </a>
        <p>{t(`admin.start.hint.${step}`)}</p>
        {step === 'page' && progress.entryPointId && <Snippet entryPointId={progress.entryPointId} />}
      </div>
    </li>
  );
}

/** Where it is done: a form of its own while there is none, the list from then on. */
function linkOf(step: Step, { done, entryPointId }: Progress) {
  const form = (kind: string) => (done[step] ? paths.administration(kind) : paths.administration(kind, ''));
  switch (step) {
    case 'centre':
      return paths.administration('site');
    case 'hours':
      return form('calendar');
    case 'queue':
      return form('queue');
    case 'agents':
      return form('agent');
    case 'users':
      return form('users');
    case 'entry':
      return form('entryPoint');
    case 'page':
      return entryPointId ? paths.administration('entryPoint', entryPointId) : paths.administration('entryPoint', '');
    case 'message':
      return `/chat/${entryPointId ? `?entry=${encodeURIComponent(entryPointId)}` : ''}`;
  }
}
