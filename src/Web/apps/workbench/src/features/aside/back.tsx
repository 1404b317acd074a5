import { paths } from '../../components/route';
import { Section } from '../../components/section';
import { useBell } from '../../components/use-bell';
import { useDesktopNotice } from '../../components/use-desktop-notice';
import { useLive } from '../../live/live-context';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import { BackCard } from './back-card';
import { useBack } from './use-back';

/** What has come back from aside by itself, until one has looked at it: with a sound, and the reason. */
export function Back() {
  const { t } = useText();
  const { sound } = useChoices(useLive().session.user.id);
  const { back, seen } = useBack();
  const first = back[0];
  const words = first && t(`aside.because.${first.woken.reason}`);
  const notice = first && {
    tag: first.key,
    title: t('aside.notice', { name: first.view.customer.name }),
    words: words!,
    to: paths.conversation(first.view.id),
  };
  useDesktopNotice('back', notice);
  useBell(sound ? back.map(one => one.key) : []);
  if (!first) return null;
  return (
    <Section title={t('aside.back')} count={back.length}>
      <ul>
        {back.map(one => (
          <BackCard key={one.key} back={one} seen={() => seen(one.key)} />
        ))}
      </ul>
      <p className="visually-hidden" role="alert">
        {t('aside.announce', { name: first.view.customer.name, why: words! })}
      </p>
    </Section>
  );
}
