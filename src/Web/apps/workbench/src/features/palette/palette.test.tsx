import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { customer } from '@testing/centre/people';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Search or command' });
const options = () => screen.getAllByRole('option').map(option => option.textContent);
const writing = () => screen.findByRole('textbox', { name: 'Reply to Li Na' });

async function desk() {
  const { centre, at, says } = ownedConversation();
  const page = renderWorkbench({ centre });
  await writing();
  return { ...page, centre, at, says };
}

describe('the palette', () => {
  it('opens by its chord wherever one is, gives a command, and the focus is back', async () => {
    const { person } = await desk();
    const from = document.activeElement;
    await person.keyboard('{Control>}k{/Control}');
    await person.type(await field(), 'put as');
    await waitFor(() => expect(options()).toEqual([expect.stringContaining('Put aside')]));
    await person.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(from));
    await person.keyboard('{Control>}k{/Control}');
    await person.type(await field(), 'transfer');
    await screen.findByRole('option', { selected: true, name: /Transfer/ });
    await person.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: /Transfer Li Na/ });
  });

  it('finds conversations, customers, messages and colleagues, and leads there', async () => {
    const { person, centre, at } = await desk();
    const card = customer('c2', { name: 'Zhao Lei' });
    centre.customers.set('c2', { card, createdAt: new Date().toISOString() });
    const other = centre.open('c2', { status: 'closed', closedAt: new Date().toISOString() });
    centre.append(other, { author: { kind: 'customer', id: 'c2', name: 'Zhao Lei' }, text: 'the kettle leaks' });
    await person.keyboard('{Control>}k{/Control}');
    await person.type(await field(), 'zhao');
    await screen.findByText('Customers');
    await person.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe(`#/c/${other.view.id}`));
    await person.keyboard('{Control>}k{/Control}');
    await person.type(await field(), 'kettle');
    expect(within(await screen.findByRole('option')).getByText('kettle').tagName).toBe('MARK');
    await person.clear(await field());
    await person.type(await field(), 'li na');
    await screen.findByText('My conversations');
    await person.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe(`#/c/${at.view.id}`));
    await person.keyboard('{Control>}k{/Control}');
    await person.type(await field(), centre.agent('chen').employeeNumber);
    await screen.findByText('Colleagues');
  });

  it('waits for an input method to end, whose Enter takes nothing', async () => {
    const { person } = await desk();
    await person.keyboard('{Control>}k{/Control}');
    const input = await field();
    const all = options().length;
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: "li'na" } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    await act(() => new Promise(resolve => setTimeout(resolve, 250)));
    expect(options()).toHaveLength(all);
    fireEvent.change(input, { target: { value: 'Li Na' } });
    fireEvent.compositionEnd(input);
    await waitFor(() => expect(options().length).toBeLessThan(all));
  });
});
