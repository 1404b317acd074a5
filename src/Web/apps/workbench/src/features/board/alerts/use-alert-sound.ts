import type { AlertRow } from '@shared/protocol/alert';
import { ring } from '@shared/sound/audio';
import { useEffect } from 'react';
import { useChoices } from '../../../preferences/choices';
import { useLive } from '../../../live/live-context';

const again = 30_000;

/** Heard when it begins, and every half a minute until somebody sees to it; not in its quiet time. */
export function useAlertSound(on: AlertRow[]) {
  const { sound } = useChoices(useLive().session.user.id);
  const loud = on
    .filter(({ alert }) => alert.sound && !alert.quiet && !alert.acknowledgedAt)
    .map(row => row.id)
    .sort()
    .join('/');
  useEffect(() => {
    if (!sound || loud === '') return;
    let stop = ring(true);
    const timer = setInterval(() => (stop = ring(true)), again);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [sound, loud]);
}
