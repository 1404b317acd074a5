import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const field = () => screen.findByRole('textbox', { name: 'Reply to Li Na' });
const log = () => screen.getByRole('log');
const takeBack = () => within(log()).queryAllByRole('button', { name: 'Take back' });

describe("a message of one's own", () => {
  it('is taken back: its words are gone, and so are they from what quotes it', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await person.type(await field(), 'A slip{Enter}');
    await within(log()).findByText('Stored');
    await person.click(within(log()).getAllByRole('button', { name: 'Quote' }).at(-1)!);
    await person.type(await field(), 'as I said{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.replyTo).toBe(at.messages.at(-2)!.number));
    expect(within(log()).getAllByText('A slip')).toHaveLength(2);
    await person.click(takeBack()[0]!);
    await waitFor(() => expect(within(log()).getAllByText('Message recalled')).toHaveLength(2));
    expect(within(log()).queryByText('A slip')).toBeNull();
    expect(takeBack()).toHaveLength(1);
  });

  it('is no more to be taken back after two minutes, nor where the channel takes nothing back', async () => {
    const { centre, at } = ownedConversation();
    const agent = centre.authorOf('lin');
    const old = new Date(Date.now() - 121_000).toISOString();
    centre.append(at, { author: agent, text: 'long ago', at: old });
    centre.append(at, { author: agent, text: 'by letter', channel: 'email' });
    renderWorkbench({ centre });
    await within(await screen.findByRole('log')).findByText('by letter');
    expect(takeBack()).toHaveLength(0);
  });
});

describe('what is quoted', () => {
  it('stands over the field until it is sent or dropped, and goes with the words', async () => {
    const { centre, at } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    const input = await field();
    const quote = within(log()).getByRole('button', { name: 'Quote' });
    await person.click(quote);
    expect(screen.getByTestId('quoting').textContent).toContain('Where is my order?');
    expect(document.activeElement).toBe(input);
    await person.click(screen.getByRole('button', { name: 'Do not quote' }));
    expect(screen.queryByTestId('quoting')).toBeNull();
    await person.click(quote);
    await person.type(input, 'Here it is{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.replyTo).toBe(1));
    expect(screen.queryByTestId('quoting')).toBeNull();
    expect(within(log()).getAllByText('Where is my order?')).toHaveLength(2);
  });
});

describe('signs', () => {
  it('are chosen by keys and stand where the caret was', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    const input = (await field()) as HTMLTextAreaElement;
    await person.type(input, 'Thank you');
    input.setSelectionRange(5, 5);
    fireEvent.select(input);
    await person.click(screen.getByRole('button', { name: 'Emoji' }));
    await person.keyboard('{ArrowRight}{Enter}');
    expect(input.value).toBe('Thank😊 you');
    await person.click(screen.getByRole('button', { name: 'Emoji' }));
    await person.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Emoji' })).toBeNull();
    expect(document.activeElement).toBe(input);
  });
});
