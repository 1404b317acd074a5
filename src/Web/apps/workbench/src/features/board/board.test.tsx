import { chooseLanguage } from '@shared/text/language';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { offer } from '@testing/centre/moves';
import { BusyMorning } from '@testing/centre/scenario';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(row => row.textContent.trim());

function busy() {
  const centre = new FakeCentre();
  new BusyMorning(centre, 'en').play();
  return centre;
}

describe('the board', () => {
  beforeEach(() => chooseLanguage('en'));

  it('opens for a supervisor with the worst queue on top and leads to the very conversations', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    await screen.findByRole('table');
    expect(rows().slice(0, 3)).toEqual(['After-sales', 'Sales', 'Returns']);
    await person.click(screen.getByRole('link', { name: 'After-sales' }));
    await person.click(await screen.findByText('Can the invoice be made out to my company?'));
    await screen.findByRole('log');
    await screen.findByText('You can read along. Only the owner can write here.');
  });

  it('keeps rows in place while the pointer is over them', async () => {
    const centre = busy();
    renderWorkbench({ centre, as: 'sun' });
    const table = await screen.findByRole('table');
    const before = rows();
    fireEvent.pointerEnter(table);
    for (const at of centre.cases.values())
      if (at.view.queueId === 'returns' && at.view.status === 'queued')
        at.view = { ...at.view, enqueuedAt: new Date(Date.now() - 5 * 3_600_000).toISOString() };
    await waitFor(() => expect(within(table).getByText(/^5:00:0/)).toBeTruthy());
    expect(rows()).toEqual(before);
    fireEvent.pointerLeave(table);
    expect(rows()[0]).toBe('Returns');
  });

  it('counts who rings somewhere among those who wait, as the longest wait does', async () => {
    const { centre, at } = ownedConversation();
    centre.change(at, { status: 'queued', ownerId: null });
    offer(centre, at, 'lin');
    location.hash = '#/board';
    renderWorkbench({ centre, as: 'sun' });
    const row = (await screen.findByRole('link', { name: 'After-sales' })).closest('tr')!;
    expect(within(row).getAllByRole('cell')[0]!.textContent).toBe('1');
    await waitFor(() => expect(within(row).getAllByRole('cell')[1]!.textContent).toMatch(/0:0/));
  });

  const asking = () => {
    const centre = new FakeCentre();
    centre.setPresence('lin', { kind: 'available', pendingBreak: 'lunch', breakNeedsApproval: true });
    location.hash = '#/board';
    return centre;
  };

  it.each([
    ['Approve', { kind: 'break', reason: 'lunch' }],
    ['Deny', { kind: 'available' }],
  ])('lets a supervisor say "%s" to the break that an agent asks for', async (word, becomes) => {
    const centre = asking();
    const { person } = renderWorkbench({ centre, as: 'sun' });
    const request = await screen.findByRole('group', { name: /^Break of/ });
    within(request).getByText('Asks for a break: Lunch');
    await person.click(within(request).getByRole('button', { name: word }));
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Break of/ })).toBeNull());
    expect(centre.agent('lin').presence).toMatchObject({ ...becomes, pendingBreak: null });
  });

  it('says when a request was settled meanwhile, and shows it no longer', async () => {
    const centre = asking();
    const { person } = renderWorkbench({ centre, as: 'sun' });
    const approve = await screen.findByRole('button', { name: 'Approve' });
    centre.setPresence('lin', { pendingBreak: null, breakNeedsApproval: false });
    await person.click(approve);
    await screen.findByText('This request is settled already.');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Break of/ })).toBeNull());
  });

  it('shows channels, teams and agents too, with the columns that each person wants', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    await person.click(await screen.findByText('Teams'));
    const line = () => screen.getByRole('rowheader', { name: 'Early shift' }).closest('tr')!;
    within(line()).getByText('62%');
    await person.click(screen.getByRole('button', { name: 'Columns' }));
    await person.click(await screen.findByRole('checkbox', { name: 'Occupancy by time' }));
    await person.click(screen.getByRole('checkbox', { name: 'Average speed of answer' }));
    expect(within(line()).queryByText('62%')).toBeNull();
    within(line()).getByText('0:18');
    await person.click(screen.getByText('Channels'));
    screen.getByRole('rowheader', { name: 'Chats' });
  });

  it('leads from a count of the day to the conversations behind it', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    const row = (await screen.findByRole('link', { name: 'After-sales' })).closest('tr')!;
    await person.click(within(row).getByRole('link', { name: '3' }));
    expect(decodeURIComponent(location.hash)).toMatch(/queueId=aftersales.*closeReason=abandoned/);
    await screen.findByRole('search', { name: 'Which conversations' });
  });

  it('shows the day of each agent as a bar, and says how long each state was', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    await screen.findByRole('table');
    await person.click(screen.getByText('Today'));
    const bars = await screen.findAllByRole('img', { name: /On a break \(Lunch\)/ });
    expect(bars[0]!.children).toHaveLength(3);
    expect(screen.getAllByText(/On a break 10:00/).length).toBe(bars.length);
  });

  it('draws the last hours of all, and of the queue that is opened', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    const chart = await screen.findByRole('img', { name: /^Last hours: All queues: Contacts\. Now: Offered 8/ });
    await waitFor(() => expect(chart.querySelectorAll('svg').length).toBe(1));
    await person.click(screen.getByRole('link', { name: 'After-sales' }));
    await screen.findByRole('img', { name: /^Last hours: After-sales/ });
  });

  it('has a form for a big screen, without what is for one person', async () => {
    location.hash = '#/wall';
    renderWorkbench({ centre: busy(), as: 'sun' });
    await screen.findByRole('table');
    expect(screen.queryByRole('banner')).toBeNull();
    screen.getByRole('link', { name: 'Back to the board' });
  });

  it('is not shown to an agent', async () => {
    location.hash = '#/board';
    renderWorkbench({ centre: busy() });
    await screen.findByText('Not for your role');
  });
});
