import { chooseLanguage } from '@shared/text/language';
import { act, screen, waitFor, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { offer } from '@testing/centre/moves';
import { customer } from '@testing/centre/people';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

/** Two in one line: Ann rings with another agent, Bob rings with nobody. */
function lineOfTwo() {
  chooseLanguage('en');
  const centre = new FakeCentre();
  for (const [id, name] of Object.entries({ a: 'Ann', b: 'Bob' })) {
    centre.customers.set(id, { card: customer(id, { name }), createdAt: '' });
    const at = centre.open(id);
    centre.change(at, { status: 'queued', queueId: 'returns', enqueuedAt: new Date().toISOString() });
    if (name === 'Ann') offer(centre, at, 'chen');
  }
  return centre;
}

describe('the inbox', () => {
  it('names the colleague whose words are the last, and says of its own that they are its own', async () => {
    const { centre, at } = ownedConversation();
    renderWorkbench({ centre });
    const row = await screen.findByTestId('inbox-row');
    act(() => void centre.append(at, { author: { kind: 'agent', id: 'chen', name: 'Chen' }, text: 'On its way' }));
    await within(row).findByText('Chen: On its way');
    act(() => void centre.append(at, { author: { kind: 'agent', id: 'lin', name: 'Lin' }, text: 'Here it is' }));
    await within(row).findByText('You: Here it is');
  });

  it('shows the clock of an unanswered customer to the owner, and not to who wraps up after a transfer', async () => {
    const { centre, at } = ownedConversation();
    renderWorkbench({ centre });
    const row = await screen.findByTestId('inbox-row');
    within(row).getByTitle('Within the target');
    const now = new Date().toISOString();
    act(() =>
      centre.change(at, {
        ownerId: null,
        status: 'queued',
        queueId: 'returns',
        wrapUp: { agentId: 'lin', since: now },
      }),
    );
    await waitFor(() => within(screen.getByTestId('inbox-row')).getByText('Wrap-up'));
    expect(within(screen.getByTestId('inbox-row')).queryByTitle('Within the target')).toBeNull();
    expect(document.title).toBe('OmniContact');
  });

  it('offers to take who waits, and nobody who rings somewhere, and opens what was taken', async () => {
    const centre = lineOfTwo();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: /Returns/ }));
    await screen.findByText('Bob');
    expect(screen.getAllByRole('button', { name: 'Take' })).toHaveLength(1);
    expect(screen.queryByText('Ann')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Take' }));
    const bob = [...centre.cases.values()].find(at => at.view.customer.name === 'Bob')!;
    await waitFor(() => expect(location.hash).toBe(`#/c/${bob.view.id}`));
  });
});
