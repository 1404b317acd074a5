import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const choose = async (person: ReturnType<typeof renderWorkbench>['person'], words: string) => {
  await person.click(await screen.findByRole('button', { name: 'Change presence' }));
  await person.click(await screen.findByRole('menuitem', { name: words }));
};

describe('presence', () => {
  it('takes a break with a reason, after the work that is running', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    await choose(person, 'Lunch');
    await screen.findByText('Lunch after this');
    expect(centre.agent('lin').presence).toMatchObject({ kind: 'available', pendingBreak: 'lunch' });
  });

  it('says of a break that waits for a word that it was asked for', async () => {
    const { centre } = ownedConversation();
    centre.setPresence('lin', { pendingBreak: 'lunch', breakNeedsApproval: true });
    renderWorkbench({ centre });
    await screen.findByText('Lunch: asked for');
  });

  it('says that a break was denied until the agent has seen it', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    act(() => centre.setPresence('lin', { deniedBreak: { reason: 'lunch', at: '2026-03-02T09:00:00Z' } }));
    await screen.findByText(/Your break \(Lunch\) was not approved/);
    await person.click(screen.getByRole('button', { name: 'All right' }));
    expect(screen.queryByText(/was not approved/)).toBeNull();
  });

  it('asks at the end of the day what becomes of each open conversation', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    await choose(person, 'Take no more today');
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('Back to the queue');
    expect(centre.agent('lin').presence.kind).toBe('available');
    await person.click(within(dialog).getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(centre.agent('lin').presence.kind).toBe('offline'));
    expect(at.view).toMatchObject({ ownerId: null, status: 'queued' });
  });

  it('asks before signing out of the page, and staying changes nothing', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    await person.click(screen.getByRole('button', { name: /Account of/ }));
    await person.click(await screen.findByText('Sign out'));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Stay' }));
    expect(at.view.ownerId).toBe('lin');
    expect(centre.agent('lin').presence.kind).toBe('available');
    screen.getByRole('textbox', { name: 'Reply to Li Na' });
  });

  it('claims nothing while the connection is broken', async () => {
    const { centre } = ownedConversation();
    const { faults } = renderWorkbench({ centre });
    await screen.findByRole('img', { name: 'Chats: 1 of 3' });
    faults.down = true;
    act(() => faults.cut());
    await waitFor(() => expect(screen.queryByRole('img', { name: 'Chats: 1 of 3' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Change presence' })).toHaveProperty('disabled', true);
    faults.down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await screen.findByRole('img', { name: 'Chats: 1 of 3' });
    expect(screen.getByRole('button', { name: 'Change presence' })).toHaveProperty('disabled', false);
  });

  it('tells how full each medium is and what is not ready', async () => {
    const { centre } = ownedConversation();
    renderWorkbench({ centre });
    await screen.findByRole('img', { name: 'Chats: 1 of 3' });
    screen.getByRole('img', { name: 'Calls are not offered to you: no phone is registered' });
  });

  it('says when missed offers took the agent out, with the way back', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    act(() => centre.setPresence('lin', { kind: 'notResponding' }));
    await person.click(await screen.findByRole('button', { name: 'Ready again' }));
    await waitFor(() => expect(centre.agent('lin').presence.kind).toBe('available'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ready again' })).toBeNull());
  });
});
