import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const pane = () => screen.findByRole('complementary', { name: 'Customer' });

describe('the customer pane', () => {
  it('shows what was collected before on top and numbers masked', async () => {
    const { centre, at } = ownedConversation();
    centre.change(at, { attributes: { order: '4411' } });
    renderWorkbench({ centre });
    const collected = await within(await pane()).findByRole('region', { name: 'Collected before' });
    within(collected).getByText('4411');
    within(await pane()).getByText('138****5678');
    expect(screen.queryByText('13800135678')).toBeNull();
  });

  it('names as last agent who served the customer before this conversation', async () => {
    const { centre, at } = ownedConversation();
    const stored = centre.customers.get('c1')!;
    stored.card = {
      ...stored.card,
      lastAgentId: 'lin',
      lastAgentConversationId: at.view.id,
      previousAgentId: 'chen',
    };
    renderWorkbench({ centre });
    const term = await within(await pane()).findByText('Last agent');
    await waitFor(() => expect(term.nextElementSibling!.textContent).toBe(centre.nameOf('chen')));
  });

  it('says so when the role may not see the full number any more', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre, mayReveal: true });
    await person.click(await within(await pane()).findByRole('button', { name: 'Show' }));
    await person.type(await screen.findByRole('textbox', { name: 'Reason' }), 'call back');
    await person.click(screen.getAllByRole('button', { name: 'Show' }).at(-1)!);
    await screen.findByText('Your role may not see full values.');
  });

  it('does not ask for a reason who may not see the full number anyway', async () => {
    const { centre } = ownedConversation();
    renderWorkbench({ centre });
    await within(await pane()).findByText('138****5678');
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });

  it('has everything that was ever said, page by page, and what is said now', async () => {
    const { centre, at, says } = ownedConversation();
    const old = centre.open('c1', { channel: 'email', medium: 'email' });
    for (let index = 0; index < 60; index++)
      centre.append(old, {
        author: { kind: 'customer', id: 'c1', name: 'Li Na' },
        text: `mail ${index}`,
        at: new Date(Date.now() - 86_400_000 * 9 + index * 1_000).toISOString(),
      });
    const { person } = renderWorkbench({ centre });
    const timeline = await pane();
    await within(timeline).findByText(/mail 59/);
    expect(within(timeline).queryByText(/mail 3$/)).toBeNull();
    await person.click(within(timeline).getByRole('button', { name: 'Earlier' }));
    await within(timeline).findByText(/mail 3$/);
    act(() => void says('and one more thing'));
    await within(timeline).findByText(/and one more thing/);
    expect(within(timeline).getAllByText(/mail \d+$/)).toHaveLength(60);
    expect(at.messages).toHaveLength(3);
  });

  it('says in the timeline that a conversation is related to another', async () => {
    const { centre, at } = ownedConversation();
    const other = centre.open('c1', { relatedTo: at.view.id, relationKey: at.view.id });
    centre.append(other, {
      author: { kind: 'system' },
      kind: 'system',
      event: 'related',
      values: { conversationId: at.view.id },
    });
    renderWorkbench({ centre });
    await within(await pane()).findByText('Related to another conversation of this customer');
  });

  it('opens a previous conversation to read it', async () => {
    const { centre } = ownedConversation();
    const old = centre.open('c1', { status: 'closed', closeReason: 'resolved' });
    centre.append(old, { author: { kind: 'customer', id: 'c1', name: 'Li Na' }, text: 'an old question' });
    const { person } = renderWorkbench({ centre });
    await person.click(await within(await pane()).findByText('Conversations'));
    await person.click(await within(await pane()).findByText('an old question'));
    await waitFor(() => expect(location.hash).toBe(`#/c/${old.view.id}`));
    await screen.findByText('This conversation is closed: resolved.');
  });
});
