import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

async function openDialog(person: ReturnType<typeof renderWorkbench>['person']) {
  await person.click(await screen.findByRole('button', { name: 'Transfer' }));
  return screen.findByRole('dialog');
}

describe('a transfer', () => {
  it('goes to a queue with a note for the next agent', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    const dialog = await openDialog(person);
    await person.click(await within(dialog).findByRole('radio', { name: /Returns/ }));
    await person.type(within(dialog).getByRole('textbox'), 'wants a refund');
    await person.click(within(dialog).getByRole('button', { name: 'Transfer' }));
    await waitFor(() => expect(at.view.queueId).toBe('returns'));
    expect(at.view.ownerId).toBeNull();
    expect(at.messages.find(message => message.kind === 'note')!.text).toBe('wants a refund');
    await waitFor(() => expect(location.hash).toBe('#/'));
  });

  it('to a closed queue is refused in words, and the customer stays', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    const dialog = await openDialog(person);
    await person.click(await within(dialog).findByRole('radio', { name: /VIP desk/ }));
    await person.click(within(dialog).getByRole('button', { name: 'Transfer' }));
    await within(dialog).findByText(/That queue is closed now. The customer stays with you/);
    expect(at.view.ownerId).toBe('lin');
  });

  it('that is thought better of leaves the focus where it began', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await openDialog(person);
    await person.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Transfer' }));
  });

  it('says of each queue whether somebody is there, and what happens where nobody is', async () => {
    const { centre } = ownedConversation();
    const staff = (id: string, signedIn: number, staffedAfterSeconds: number | null) =>
      centre.queues.set(id, { ...centre.queues.get(id)!, signedIn, staffedAfterSeconds });
    staff('presales', 4, 0);
    staff('returns', 2, 45);
    staff('vip', 1, 45);
    const { person } = renderWorkbench({ centre });
    const dialog = await openDialog(person);
    await within(dialog).findByRole('radio', { name: /Sales.*1 free of 4/ });
    within(dialog).getByRole('radio', { name: /Returns.*nobody is signed in; backup takes over after 0:45/ });
    within(dialog).getByRole('radio', { name: /VIP desk.*nobody but you is signed in/ });
  });
});
