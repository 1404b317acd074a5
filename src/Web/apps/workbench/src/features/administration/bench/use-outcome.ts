import type { RuleOutcome } from '../../../api/rules';
import { useText } from '../../../text/administration';
import { useNames } from '../names';

/** Where a contact goes and with what, in a line. */
export function useOutcome() {
  const { t } = useText();
  const names = useNames(['queue', 'skill']);
  return ({ queueId, creditSeconds, skills, applied }: RuleOutcome) => {
    const skill = (said: string) => {
      const [id = '', level = ''] = said.split(' ');
      return `${names.name('skill', id)} ${level}`;
    };
    const parts = [
      queueId ? names.name('queue', queueId) : t('admin.bench.ownQueue'),
      ...(creditSeconds === 0 ? [] : [t('admin.bench.credit', { seconds: creditSeconds })]),
      ...skills.map(skill),
    ].join(t('admin.comma'));
    return applied.length > 0
      ? t('admin.bench.by', { parts, rules: applied.join(t('admin.comma')) })
      : t('admin.bench.byDefault', { parts });
  };
}
