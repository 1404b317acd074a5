import { chooseLanguage } from '@shared/text/language';
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Figures } from './figures';

const none = {
  position: 0,
  entered: 0,
  answered: 0,
  answeredInTime: 0,
  abandoned: 0,
  shortAbandoned: 0,
  closed: 0,
  missedOffers: 0,
};

const show = (figures: typeof none & { averageSpeedOfAnswer?: number }) =>
  render(<Figures board={{ queues: [], agents: [], figures, breakReasons: [] }} />);

describe('the figures of the day', () => {
  beforeEach(() => chooseLanguage('en'));

  it('say in words that nothing has happened yet, rather than shares of nothing', () => {
    show(none);
    screen.getByText('Nothing answered yet');
    screen.getByText('No contacts yet');
    expect(screen.queryByText(/of 0/)).toBeNull();
  });

  it('say what they are made of once there is something', () => {
    show({ ...none, entered: 10, answered: 8, answeredInTime: 6, abandoned: 2, averageSpeedOfAnswer: 12 });
    screen.getByText('6 of 8 answered in time; answered after 0:12 on average');
    screen.getByText('20% of 10 contacts, 0 of them short');
  });
});
