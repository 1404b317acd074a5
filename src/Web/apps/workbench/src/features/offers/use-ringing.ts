import { ring } from '@shared/sound/audio';
import { serverClock } from '@shared/time/server-clock';
import { useEffect } from 'react';
import { ringPlan } from './ring-plan';

/** Rings until the offer is taken, gone or over; null is silence, at once. */
export function useRinging(expiresAt: string | null) {
  useEffect(() => {
    if (!expiresAt) return;
    let timer: ReturnType<typeof setTimeout>;
    let stop = () => {};
    const sound = () => {
      const plan = ringPlan(Date.parse(expiresAt), serverClock.now());
      if (!plan) return;
      stop = ring(plan.urgent);
      timer = setTimeout(sound, plan.nextIn);
    };
    sound();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [expiresAt]);
}
