import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const field = () => screen.findByRole('textbox', { name: 'Reply to Li Na' });
const log = () => screen.getByRole('log');

/** What stands in the conversation, in order. */
const words = () => [...log().querySelectorAll('article p[class*=words]')].map(line => line.textContent);

afterEach(() => vi.useRealTimers());

describe('a conversation', () => {
  it('shows what is sent at once and what became of it', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await person.type(await field(), 'On its way{Enter}');
    await within(log()).findByText('Stored');
    expect(words()).toEqual(['Where is my order?', 'On its way']);
    expect(at.messages.at(-1)!.text).toBe('On its way');
    act(() => centre.amend(at, at.messages.length, { delivery: 'read' }));
    await within(log()).findByText('Read');
  });

  it('shows a number in a message in full, for a reason', async () => {
    const { centre, at, says } = ownedConversation();
    says('call me at 138****5678, please');
    centre.words.set(`${at.view.id}/${at.messages.at(-1)!.number}`, 'call me at 13812345678, please');
    const { person } = renderWorkbench({ centre, as: 'sun', mayReveal: true });
    await person.click(await within(await screen.findByRole('log')).findByRole('button', { name: 'Show' }));
    await person.type(await screen.findByRole('textbox', { name: 'Reason' }), 'asked to be called');
    await person.click(screen.getAllByRole('button', { name: 'Show' }).at(-1)!);
    await within(log()).findByText('call me at 13812345678, please');
    expect(within(log()).queryByRole('button', { name: 'Show' })).toBeNull();
  });

  it('never sends while an input method composes', async () => {
    const { centre, at } = ownedConversation();
    renderWorkbench({ centre });
    const input = await field();
    fireEvent.change(input, { target: { value: 'ni hao' } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(at.messages.some(message => message.text === 'ni hao')).toBe(false);
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(at.messages.at(-1)!.text).toBe('ni hao'));
  });

  it('mends a lost push and shows a doubled one once', async () => {
    const { centre, says } = ownedConversation();
    const { faults } = renderWorkbench({ centre });
    await field();
    faults.loseNext('messages');
    act(() => void says('lost on the way'));
    faults.doubleNext('messages');
    act(() => void says('came twice'));
    await within(log()).findByText('came twice');
    expect(words()).toEqual(['Where is my order?', 'lost on the way', 'came twice']);
  });

  it('sends again, once and with the same id, what did not reach the server', async () => {
    const { centre, at } = ownedConversation();
    const { person, faults } = renderWorkbench({ centre });
    await field();
    faults.loseNextCall('Send');
    await person.type(await field(), 'Only once{Enter}');
    await within(log()).findByText('Stored');
    const sends = faults.calls.filter(call => call.method === 'Send');
    expect(sends).toHaveLength(2);
    expect(new Set(sends.map(call => (call.argument as { clientId: string }).clientId)).size).toBe(1);
    expect(at.messages.filter(message => message.text === 'Only once')).toHaveLength(1);
    expect(words().filter(line => line === 'Only once')).toHaveLength(1);
  });

  it('shows a message once whose answer and push were lost', async () => {
    const { centre, at } = ownedConversation();
    const { person, faults } = renderWorkbench({ centre });
    await field();
    faults.loseNext('messages');
    faults.loseNextAnswer('Send');
    await person.type(await field(), 'Only once{Enter}');
    await within(log()).findByText('Stored');
    expect(at.messages.filter(message => message.text === 'Only once')).toHaveLength(1);
    expect(words().filter(line => line === 'Only once')).toHaveLength(1);
  });

  it('says offline, keeps what is written, and sends it when the network is back', async () => {
    const { centre, at, says } = ownedConversation();
    const { person, faults } = renderWorkbench({ centre });
    await field();
    faults.down = true;
    act(() => faults.cut());
    await screen.findByText('Offline.');
    await person.type(await field(), 'Written offline{Enter}');
    await within(log()).findByText('Waiting to be sent');
    says('while you were away');
    faults.down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await within(log()).findByText('Stored');
    expect(words()).toEqual(['Where is my order?', 'while you were away', 'Written offline']);
    expect(screen.queryByText('Offline.')).toBeNull();
    expect(at.messages.at(-1)!.text).toBe('Written offline');
  });

  it('keeps an unsent message and a draft over a reload', async () => {
    const { centre, at } = ownedConversation();
    const first = renderWorkbench({ centre });
    await field();
    first.faults.down = true;
    act(() => first.faults.cut());
    await first.person.type(await field(), 'Not yet sent{Enter}');
    await first.person.type(await field(), 'half a sent');
    first.page.unmount();
    renderWorkbench({ centre });
    expect(((await field()) as HTMLTextAreaElement).value).toBe('half a sent');
    await waitFor(() => expect(at.messages.filter(message => message.text === 'Not yet sent')).toHaveLength(1));
  });

  it('tells why a message was refused and lets it go', async () => {
    const { centre, at } = ownedConversation();
    const { person, faults } = renderWorkbench({ centre });
    await field();
    faults.loseNext('feed');
    faults.loseNext('conversation');
    at.view = { ...at.view, ownerId: 'chen' };
    await person.type(await field(), 'Too late{Enter}');
    await within(log()).findByText('This conversation belongs to a colleague now.');
    await person.click(within(log()).getByRole('button', { name: 'Discard' }));
    expect(words()).toEqual(['Where is my order?']);
  });

  it('writes a note that is marked and does not answer the customer', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await field();
    await person.click(screen.getByText('Note'));
    await person.type(await screen.findByRole('textbox', { name: 'Note' }), 'be careful{Enter}');
    await within(log()).findByText('Internal note');
    expect(at.messages.at(-1)!.kind).toBe('note');
    expect(at.view.unansweredSince).toBeTruthy();
  });

  it('shows who is typing and reads what it shows', async () => {
    const { centre, at } = ownedConversation();
    const { faults } = renderWorkbench({ centre });
    await field();
    await waitFor(() => expect(faults.calls.some(call => call.method === 'Read')).toBe(true));
    expect(at.messages[0]!.delivery).toBe('read');
    act(() =>
      at.watchers.forEach(push =>
        push('typing', { conversationId: at.view.id, author: { kind: 'customer', name: 'Li Na' } }),
      ),
    );
    expect((await within(log()).findByRole('status')).textContent).toBe('Li Na is typing');
  });

  it('sends pasted files with the words', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    const input = await field();
    const file = new File(['label'], 'label.pdf', { type: 'application/pdf' });
    fireEvent.paste(input, { clipboardData: { files: [file] } });
    await screen.findByText('label.pdf');
    await person.type(input, 'Please print this{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.attachments).toHaveLength(1));
    expect(at.messages.at(-1)!.text).toBe('Please print this');
  });

  it('loads what is older when asked', async () => {
    const { centre, says } = ownedConversation();
    for (let index = 1; index <= 230; index++) says(`line ${index}`);
    const { person } = renderWorkbench({ centre });
    await within(await screen.findByRole('log')).findByText('line 230');
    expect(within(log()).queryByText('Where is my order?')).toBeNull();
    await person.click(within(log()).getByRole('button', { name: 'Earlier messages' }));
    await within(log()).findByText('Where is my order?');
    expect(words()).toHaveLength(231);
  });
});
