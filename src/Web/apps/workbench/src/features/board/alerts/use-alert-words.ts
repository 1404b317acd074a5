import type { Alert, AlertMeasure, AlertRow } from '@shared/protocol/alert';
import { localized } from '@shared/text/localized';
import { duration } from '@shared/time/format';
import { useText } from '../../../text/text';

const times: AlertMeasure[] = ['longestWait', 'expectedWait', 'answerSpeed'];
const shares: AlertMeasure[] = ['serviceLevel', 'abandonRate', 'missedRate'];

/** An alert in words: where and what, then the value against its bar. */
export function useAlertWords() {
  const { t, language } = useText();
  const name = (text: AlertRow['queue'], id?: string | null) => (text ? localized(text, language) : (id ?? ''));
  const value = (measure: AlertMeasure, held: number) => {
    if (times.includes(measure)) return duration(held * 1_000);
    if (shares.includes(measure))
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(held / 100);
    return new Intl.NumberFormat(language).format(held);
  };
  return {
    title: ({ alert, queue, threshold, agent }: AlertRow) =>
      alert.kind === 'agentSilence'
        ? t('alert.silent', { name: name(agent, alert.agentId) })
        : t('alert.of', { queue: name(queue, alert.queueId), threshold: name(threshold) || measureOf(alert) }),
    details: ({ alert, queue }: AlertRow) => {
      if (alert.kind === 'agentSilence') return name(queue, alert.queueId);
      const { measure, bar, value: began, side } = alert;
      if (!measure) return '';
      const values = { measure: measureOf(alert), value: value(measure, began ?? 0), bar: value(measure, bar ?? 0) };
      return side === 'below' ? t('alert.below', values) : t('alert.above', values);
    },
  };

  function measureOf({ measure }: Alert) {
    return measure ? t(`alert.measure.${measure}`) : '';
  }
}
