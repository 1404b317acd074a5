import type { AlertRow } from '@shared/protocol/alert';
import * as audio from '@shared/sound/audio';
import { chooseLanguage } from '@shared/text/language';
import { screen, waitFor, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWorkbench } from '../../../testing/render-workbench';

const at = new Date(Date.now() - 65_000).toISOString();

const long: AlertRow = {
  id: '1',
  alert: {
    id: '1',
    kind: 'threshold',
    queueId: 'sales',
    at,
    measure: 'longestWait',
    side: 'above',
    bar: 120,
    value: 185,
    sound: true,
    quiet: false,
  },
  threshold: { zh: '等太久', en: 'Too long' },
  queue: { zh: '销售', en: 'Sales' },
};

const silent: AlertRow = {
  id: '2',
  alert: {
    id: '2',
    kind: 'agentSilence',
    queueId: 'sales',
    agentId: 'lin',
    conversationId: 'c1',
    at,
    sound: true,
    quiet: true,
  },
  agent: { zh: '小林', en: 'Lin' },
  queue: { zh: '销售', en: 'Sales' },
};

function opened(alerts: AlertRow[], page = '#/board') {
  const centre = new FakeCentre();
  centre.alerts.push(...alerts);
  location.hash = page;
  return renderWorkbench({ centre, as: 'sun' });
}

describe('the strip of alerts', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    chooseLanguage('en');
  });

  it('says what is wrong against its bar, rings, and leads there', async () => {
    const ring = vi.spyOn(audio, 'ring').mockReturnValue(() => undefined);
    opened([long]);
    const strip = await screen.findByRole('region', { name: 'Alerts' });
    const link = within(strip).getByRole('link', { name: 'Sales: Too long Longest wait 3:05, above 2:00' });
    expect(link.getAttribute('href')).toBe('#/board/sales');
    expect(ring).toHaveBeenCalledWith(true);
  });

  it('stands on the big screen too', async () => {
    opened([long], '#/wall');
    expect(await screen.findByText('Sales: Too long')).toBeTruthy();
  });

  it('is not heard in its quiet time, nor once somebody sees to it', async () => {
    const ring = vi.spyOn(audio, 'ring').mockReturnValue(() => undefined);
    const seen = { ...long, alert: { ...long.alert, acknowledgedAt: at }, by: { zh: '小王', en: 'Vicky' } };
    const { person } = opened([silent, seen]);
    await screen.findByText('Lin has not answered a customer');
    await person.click(screen.getByRole('button', { name: 'All 2' }));
    expect(screen.getByText(/^Vicky sees to it since/)).toBeTruthy();
    expect(ring).not.toHaveBeenCalled();
  });

  it('lets a supervisor say that they see to it', async () => {
    vi.spyOn(audio, 'ring').mockReturnValue(() => undefined);
    const { centre, person } = opened([long]);
    await person.click(await screen.findByRole('button', { name: 'I see to it' }));
    await waitFor(() => expect(centre.alerts[0]!.alert.acknowledgedAt).toBeTruthy());
  });

  it('keeps what is over behind a button', async () => {
    const { person } = opened([{ ...long, alert: { ...long.alert, endedAt: new Date().toISOString() } }]);
    expect(await screen.findByText('No alerts')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'All 1' }));
    expect(screen.getByText(/^Sales: Too long/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I see to it' })).toBeNull();
  });

  it('has one line for all, what nobody sees to first', async () => {
    vi.spyOn(audio, 'ring').mockReturnValue(() => undefined);
    const seen = { ...long, alert: { ...long.alert, at: new Date().toISOString(), acknowledgedAt: at } };
    const { person } = opened([silent, seen]);
    const strip = await screen.findByRole('region', { name: 'Alerts' });
    await within(strip).findByText('Lin has not answered a customer');
    expect(within(strip).getAllByRole('listitem')).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: 'All 2' }));
    expect(within(strip).getAllByRole('listitem')).toHaveLength(2);
  });
});
