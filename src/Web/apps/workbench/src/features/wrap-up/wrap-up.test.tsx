import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

describe('closing', () => {
  it('asks when the customer still waits for an answer', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Close' }));
    await screen.findByText('Li Na wrote last. Close without answering?');
    expect(at.view.status).toBe('active');
    await person.click(screen.getByRole('button', { name: 'Close anyway' }));
    await waitFor(() => expect(at.view.status).toBe('closed'));
  });

  it('leads to the wrap-up, which wants a code, can be extended and finished', async () => {
    const { centre, at } = ownedConversation();
    act(() => void centre.append(at, { author: centre.authorOf('lin'), text: 'Done' }));
    const queue = centre.queues.get('aftersales')!;
    centre.queues.set(queue.id, { ...queue, wrapUp: { ...queue.wrapUp, codes: ['complaint', 'refund'] } });
    const { person, faults } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Close' }));
    const finish = await screen.findByRole<HTMLButtonElement>('button', { name: 'Finish' });
    expect(finish.disabled).toBe(true);
    const told = faults.calls.map(call => call.method);
    expect(told.indexOf('Attend')).toBeGreaterThanOrEqual(0);
    expect(told.indexOf('Attend')).toBeLessThan(told.indexOf('Close'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Wrap-up' })));
    expect(screen.queryByRole('textbox', { name: 'Reply to Li Na' })).toBeNull();
    const until = Date.parse(at.view.wrapUp!.until!);
    await person.click(screen.getByRole('button', { name: '1 more minute' }));
    await waitFor(() => expect(Date.parse(at.view.wrapUp!.until!) - until).toBe(60_000));
    const words = screen.getAllByRole('radio').map(code => code.closest('label')!.textContent);
    expect(words.slice(0, 2)).toEqual(['Complaint escalated', 'Refund arranged']); // in the order of the queue
    await person.click(screen.getByRole('radio', { name: 'Refund arranged' }));
    await person.click(finish);
    await waitFor(() => expect(at.view.wrapUp).toBeNull());
    await screen.findByText('This conversation is closed: resolved.');
    await within(screen.getByRole('log')).findByText(/Lin finished the wrap-up: Refund arranged/);
  });
});

describe('after a transfer', () => {
  it('offers the outcomes of the queue that gave the part', async () => {
    const { centre, at } = ownedConversation();
    act(() => void centre.append(at, { author: centre.authorOf('lin'), text: 'Done' }));
    for (const [id, code] of [
      ['aftersales', 'refund'],
      ['returns', 'complaint'],
    ] as const) {
      const queue = centre.queues.get(id)!;
      centre.queues.set(id, { ...queue, wrapUp: { ...queue.wrapUp, codes: [code] } });
    }

    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Close' }));
    await screen.findByRole('radio', { name: 'Refund arranged' });
    act(() => centre.change(at, { queueId: 'returns' }));
    await waitFor(() => expect(at.view.queueId).toBe('returns'));
    expect(screen.getAllByRole('radio').map(code => code.closest('label')!.textContent)[0]).toBe('Refund arranged');
  });
});
