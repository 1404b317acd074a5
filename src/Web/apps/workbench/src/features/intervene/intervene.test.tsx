import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

/** Lin owns it; Chen leads, and is an agent too. */
function led() {
  const begun = ownedConversation();
  begun.centre.users.set('chen', { ...begun.centre.users.get('chen')!, role: 'supervisor' });
  begun.centre.agent('chen').simulated = false;
  begun.centre.setPresence('chen', { kind: 'available', devices: 1 });
  return begun;
}

const bar = () => screen.findByRole('region', { name: 'Supervisor' });

describe('a supervisor at a conversation of somebody else', () => {
  it('whispers, and the owner is told at once', async () => {
    const { centre, at } = led();
    const { person } = renderWorkbench({ centre, as: 'chen' });
    await person.click(within(await bar()).getByRole('button', { name: 'Whisper' }));
    await person.type(within(await bar()).getByRole('textbox', { name: 'Whisper to Lin' }), 'offer the voucher{Enter}');
    await waitFor(() =>
      expect(at.messages.at(-1)).toMatchObject({ kind: 'note', event: 'whisper', text: 'offer the voucher' }),
    );
  });

  it('joins in and writes to the customer', async () => {
    const { centre, at } = led();
    const { person } = renderWorkbench({ centre, as: 'chen' });
    await person.click(within(await bar()).getByRole('button', { name: 'Join in' }));
    await waitFor(() => expect(at.view.participants).toHaveLength(1));
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
  });

  it('takes it over', async () => {
    const { centre, at } = led();
    const { person } = renderWorkbench({ centre, as: 'chen' });
    await person.click(within(await bar()).getByRole('button', { name: 'Take over' }));
    await waitFor(() => expect(at.view.ownerId).toBe('chen'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Supervisor' })).toBeNull());
  });
});

describe('an agent', () => {
  it('has no orders to give', async () => {
    const { centre } = ownedConversation();
    renderWorkbench({ centre, as: 'chen' });
    await screen.findByText('You can read along. Only the owner can write here.');
    expect(screen.queryByRole('region', { name: 'Supervisor' })).toBeNull();
  });

  it('hears a whisper wherever they are', async () => {
    const { centre, at } = ownedConversation();
    location.hash = '#/';
    renderWorkbench({ centre });
    await screen.findByTestId('inbox-row');
    centre.append(at, {
      author: { kind: 'agent', id: 'morgan', name: 'Morgan' },
      kind: 'note',
      text: 'offer the voucher',
      event: 'whisper',
    });
    await screen.findByText('Morgan whispers about Li Na');
  });

  it('reads it in its place alone where the conversation is open, so that nothing is covered', async () => {
    const { centre, at } = ownedConversation();
    renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    centre.append(at, {
      author: { kind: 'agent', id: 'morgan', name: 'Morgan' },
      kind: 'note',
      text: 'offer the silver voucher',
      event: 'whisper',
    });
    await within(screen.getByRole('log')).findByText('offer the silver voucher');
    expect(screen.queryByText('Morgan whispers about Li Na')).toBeNull();
  });
});
