import { describe, expect, it } from 'vitest';
import { ringPlan } from './ring-plan';

describe('ringing', () => {
  it('is soft and slow at first', () => {
    expect(ringPlan(20_000, 0)).toEqual({ urgent: false, nextIn: 2_000 });
  });

  it('turns urgent exactly when five seconds are left', () => {
    expect(ringPlan(20_000, 14_000)).toEqual({ urgent: false, nextIn: 1_000 });
    expect(ringPlan(20_000, 15_000)).toEqual({ urgent: true, nextIn: 700 });
  });

  it('is silent once the offer is over', () => {
    expect(ringPlan(20_000, 20_000)).toBeNull();
  });
});
