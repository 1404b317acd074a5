import { chooseLanguage } from '@shared/text/language';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unpark } from '@testing/centre/aside';
import { finishWrapUp, close } from '@testing/centre/moves';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';
import { asField } from './field';

/** Answered, so that nothing is in the way of putting it aside. */
function answered() {
  const owned = ownedConversation();
  act(() => void owned.centre.append(owned.at, { author: owned.centre.authorOf('lin'), text: 'One moment' }));
  return owned;
}

const put = () => screen.findByRole('button', { name: 'Put aside' });
const section = () => screen.findByRole('region', { name: /Put aside\s*1/ });

describe('putting aside', () => {
  it('takes an hour from the menu, lists it with its time, and takes it up again by keyboard', async () => {
    const { centre, at } = answered();
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    await person.click(await screen.findByRole('menuitem', { name: /For 1 hour/ }));
    await waitFor(() => expect(at.view.status).toBe('parked'));
    expect(Math.round((Date.parse(at.view.parkedUntil!) - Date.now()) / 60_000)).toBe(60);
    const time = new Date(at.view.parkedUntil!).toTimeString().slice(0, 5);
    // Late in the evening that is tomorrow, and says so.
    await within(await section()).findByText(new RegExp(`${time}$`));
    await screen.findByText('No conversations. The next offer rings here.');
    expect(screen.queryByRole('button', { name: 'Transfer' })).toBeNull();
    const strip = screen.getByRole('region', { name: 'Put aside' });
    await waitFor(() => expect(document.activeElement).toBe(strip));
    await person.tab();
    await person.keyboard('{Enter}');
    await waitFor(() => expect(at.view.status).toBe('active'));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('goes by the morning of the queue’s calendar and says what the viewer’s clock shows then', async () => {
    const { centre, at } = answered();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Asia/Shanghai' ? 'UTC' : 'Asia/Shanghai';
    centre.queues.set('aftersales', { ...centre.queues.get('aftersales')!, timeZone: zone });
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    await person.click(await screen.findByRole('menuitem', { name: /Until tomorrow, 09:00 .* here/ }));
    await waitFor(() => expect(at.view.status).toBe('parked'));
    const there = new Date(at.view.parkedUntil!).toLocaleTimeString('en-GB', { timeZone: zone });
    expect(there).toBe('09:00:00');
  });

  it('takes any minute within a year, and none that has passed', async () => {
    const { centre, at } = answered();
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    await person.click(await screen.findByRole('menuitem', { name: 'Until a date and time …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Put Li Na aside' });
    const field = within(dialog).getByLabelText('Comes back on');
    fireEvent.change(field, { target: { value: asField(Date.now() - 3_600_000) } });
    const ok = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Put aside' });
    expect(ok.disabled).toBe(true);
    within(dialog).getByText(/Choose a time between now and/);
    const wanted = asField(Date.now() + 3 * 86_400_000);
    fireEvent.change(field, { target: { value: wanted } });
    await person.click(ok);
    await waitFor(() => expect(at.view.status).toBe('parked'));
    expect(at.view.parkedUntil).toBe(new Date(wanted).toISOString());
  });

  it('waits for the customer’s words and for nothing else', async () => {
    const { centre, at } = answered();
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    await person.click(await screen.findByRole('menuitem', { name: 'Until the customer writes' }));
    await waitFor(() => expect(at.view.parkedForWords).toBe(true));
    await within(await section()).findByText('when they write');
    await screen.findByText('Put aside until the customer writes.');
    await within(screen.getByRole('log')).findByText('Put aside until the customer writes');
  });

  it('says in words why it was refused', async () => {
    const { centre, at } = answered();
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    const hour = await screen.findByRole('menuitem', { name: /For 1 hour/ });
    at.view = { ...at.view, ownerId: 'chen' };
    await person.click(hour);
    await screen.findByText('This conversation belongs to a colleague now.');
  });
});

describe('what comes back', () => {
  it('is told with the reason wherever one is, until it is opened', async () => {
    const { centre, at } = answered();
    const { person } = renderWorkbench({ centre });
    await person.click(await put());
    await person.click(await screen.findByRole('menuitem', { name: /For 3 hours/ }));
    await section();
    act(() => void (location.hash = '#/'));
    act(() => unpark(centre, at, 'time'));
    const card = await screen.findByTestId('back');
    within(card).getByText(/It is time/);
    expect(screen.getByRole('alert').textContent).toBe('Li Na is back on your desk. It is time.');
    expect(document.title).toBe('(1) OmniContact');
    within(screen.getByTestId('inbox-row')).getByText('Due');
    await person.click(within(card).getByRole('button', { name: 'Open the conversation with Li Na' }));
    await waitFor(() => expect(location.hash).toBe(`#/c/${at.view.id}`));
    expect(screen.queryByTestId('back')).toBeNull();
    act(() => void (location.hash = '#/'));
    await waitFor(() => expect(screen.queryByRole('log')).toBeNull());
    expect(screen.queryByTestId('back')).toBeNull();
  });

  it('can be left in the list, and tells the next time anew', async () => {
    const { centre, at } = answered();
    location.hash = '#/';
    centre.change(at, { status: 'parked', parkedForWords: true });
    const { person } = renderWorkbench({ centre });
    await section();
    act(() => unpark(centre, at, 'customer'));
    await person.click(await screen.findByRole('button', { name: 'Leave Li Na in the list' }));
    expect(screen.queryByTestId('back')).toBeNull();
    const later = new Date(Date.now() + 60_000).toISOString();
    act(() => centre.change(at, { status: 'parked', woken: null }));
    act(() => centre.change(at, { status: 'active', woken: { at: later, reason: 'time' } }));
    within(await screen.findByTestId('back')).getByText(/It is time/);
  });
});

describe('reopening', () => {
  it('is offered for one’s own of today, and leads there', async () => {
    const { centre, at } = answered();
    close(centre, at, 'lin', 'resolved');
    finishWrapUp(centre, at, 'lin', 'answered');
    location.hash = '#/';
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Reopen the conversation with Li Na' }));
    await waitFor(() => expect(at.view.status).toBe('active'));
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    await within(screen.getByRole('log')).findByText('Lin opened it again');
    await screen.findByText('Nothing closed yet today.');
  });

  it('is refused in words where there is no room, and not offered for a colleague’s', async () => {
    const { centre, at } = answered();
    close(centre, at, 'lin', 'resolved');
    finishWrapUp(centre, at, 'lin', 'answered');
    centre.setPresence('lin', { kind: 'break' });
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Reopen' }));
    await screen.findByText('You have no capacity left for this. Finish something first.');
    act(() => centre.change(at, { lastOwnerId: 'chen' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull());
    expect(at.view.status).toBe('closed');
  });

  it('speaks Chinese too', async () => {
    const { centre, at } = answered();
    close(centre, at, 'lin', 'resolved');
    finishWrapUp(centre, at, 'lin', 'answered');
    act(() => chooseLanguage('zh-CN'));
    renderWorkbench({ centre });
    await screen.findByRole('button', { name: '重新打开' });
  });
});
