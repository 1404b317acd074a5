import type { Values } from '@shared/protocol/board';
import { chooseLanguage } from '@shared/text/language';
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyBoard } from '../../live/board-state';
import { Figures } from './figures';

const nothing = { queues: [], agents: [], teams: [], channels: [] };
const slice = { ...nothing, position: { epoch: 1, number: 1 }, day: '2026-11-23', timeZone: 'UTC' };

const show = (measures: Values) => {
  const board = { ...applyBoard(undefined, slice).board!, total: { id: 'all', inLine: 0, measures } };
  return render(<Figures board={board} />);
};

describe('the figures of the day', () => {
  beforeEach(() => chooseLanguage('en'));

  it('say in words that nothing has happened yet, rather than shares of nothing', () => {
    show({});
    screen.getByText('Nothing answered yet');
    screen.getByText('No contacts yet');
    expect(screen.queryByText(/of 0/)).toBeNull();
  });

  it('say what they are made of once there is something', () => {
    show({ offered: 10, answered: 8, 'service-level.over-answered': 0.75, abandoned: 2, asa: 12 });
    screen.getByText('6 of 8 answered in time; answered after 0:12 on average');
    screen.getByText('20% of 10 contacts, 0 of them short');
  });
});
