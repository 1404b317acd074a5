import { chooseLanguage } from '@shared/text/language';
import { act, screen, waitFor, within } from '@testing-library/react';
import { HubFaults } from '@testing/browser/hub-faults';
import { FakeCentre } from '@testing/centre/centre';
import { enqueue } from '@testing/centre/moves';
import { customer } from '@testing/centre/people';
import { describe, expect, it } from 'vitest';
import { renderWorkbench } from '../testing/render-workbench';

/** Lin leads and is an agent too; Li Na has written. */
function led(presence: 'available' | 'offline') {
  chooseLanguage('en');
  const centre = new FakeCentre();
  centre.users.set('lin', { ...centre.users.get('lin')!, name: '林晓 Lynn', role: 'supervisor' });
  centre.customers.set('c1', { card: customer('c1', { name: 'Li Na' }), createdAt: '' });
  centre.setPresence('lin', { kind: presence });
  const at = centre.open('c1');
  centre.append(at, { author: { kind: 'customer', id: 'c1', name: 'Li Na' }, text: 'Hello?' });
  return { centre, at };
}

describe('a lead who is an agent too', () => {
  it('is rung on the board as well, takes it there and is led to it', async () => {
    const { centre, at } = led('available');
    location.hash = '#/board';
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('table');
    act(() => enqueue(centre, at, 'aftersales'));
    within(await screen.findByTestId('offer')).getByText('Hello?');
    expect(document.title).toBe('(1) OmniContact');
    await person.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(at.view.ownerId).toBe('lin'));
    expect(location.hash).toBe(`#/c/${at.view.id}`);
  });

  it('who only looks on is told when customers wait and nobody else is there, and goes ready with one click', async () => {
    const { centre, at } = led('offline');
    location.hash = '#/board';
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('table');
    expect(screen.queryByText(/waits in your queue/)).toBeNull();
    act(() => enqueue(centre, at, 'aftersales'));
    await screen.findByText('1 customer waits in your queue After-sales, and nobody there is signed in.');
    await person.click(screen.getByRole('button', { name: 'Go ready' }));
    await waitFor(() => expect(centre.agent('lin').presence.kind).toBe('available'));
    await waitFor(() => expect(screen.queryByText(/waits in your queue/)).toBeNull());
  });

  it('whose name is written in both scripts is called in the one of the page', async () => {
    renderWorkbench({ centre: led('available').centre });
    const account = await screen.findByRole('button', { name: 'Account of Lynn' });
    expect(account.textContent).toBe('L');
    act(() => chooseLanguage('zh-CN'));
    expect((await screen.findByRole('button', { name: '林晓的账号' })).textContent).toBe('林');
  });
});

describe('a desk that does not know yet what its agent is', () => {
  it('says neither that it is ready nor that it is not', async () => {
    const { centre } = led('available');
    const faults = new HubFaults();
    faults.down = true;
    renderWorkbench({ centre, faults });
    await screen.findByRole('button', { name: 'Account of Lynn' });
    expect(screen.queryByText('You are ready')).toBeNull();
    expect(screen.queryByText('You are not ready')).toBeNull();
  });

  it('says that it is offline when the connection breaks, not that it is ready', async () => {
    const faults = new HubFaults();
    renderWorkbench({ centre: led('available').centre, faults });
    location.hash = '#/';
    await screen.findByText('You are ready');
    faults.down = true;
    act(() => faults.cut());
    await screen.findByText('Nothing rings here until the connection is back.');
    expect(screen.queryByText('You are ready')).toBeNull();
  });
});
