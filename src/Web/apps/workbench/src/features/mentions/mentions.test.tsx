import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mention } from '@testing/centre/commands/mentions';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';
import { atSign } from './at-sign';

const people = () => screen.queryByRole('listbox', { name: 'Colleagues' });
const bell = (count: string) => screen.findByRole('button', { name: count });

async function noting() {
  const { centre, at } = ownedConversation();
  const page = renderWorkbench({ centre });
  await screen.findByRole('textbox', { name: 'Reply to Li Na' });
  await page.person.click(screen.getByText('Note'));
  return { ...page, at, input: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }) };
}

describe('naming a colleague', () => {
  it.each([
    ['@', ''],
    ['＠xi', 'xi'],
    ['请@小', '小'],
    ['to a@b.cn', undefined],
    ['@two words', undefined],
  ])('%s', (text, query) => expect(atSign(text, text.length)?.query).toBe(query));

  it('opens by the sign in a note, takes who is chosen, and tells them', async () => {
    const { person, at, centre, input } = await noting();
    const chen = centre.agent('chen').displayName.en;
    await person.type(input, `Ask @${chen.slice(0, 2)}`);
    await screen.findByRole('option', { selected: true });
    await person.keyboard('{Enter}');
    expect(input.value).toBe(`Ask @${chen} `);
    expect(people()).toBeNull();
    await person.keyboard('about it{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.mentions).toEqual(['chen']));
    expect(centre.mentions.get('chen')).toHaveLength(1);
    expect(within(screen.getByRole('log')).getByText(`@${chen}`)).toBeDefined();
  });

  it('does not open in words to the customer, nor while characters are being chosen', async () => {
    const { person, input } = await noting();
    input.focus();
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: '＠' } });
    expect(people()).toBeNull();
    fireEvent.compositionEnd(input);
    await waitFor(() => expect(people()).not.toBeNull());
    await person.click(screen.getByText('Reply'));
    expect(people()).toBeNull();
  });
});

describe('the bell', () => {
  it('counts what is unread, leads to the conversation, which reads it, and lets it be unread again', async () => {
    const { centre, at } = ownedConversation();
    location.hash = '#/';
    const { person } = renderWorkbench({ centre });
    await bell('0 unread notes name me');
    const note = centre.append(at, {
      author: centre.authorOf('chen'),
      kind: 'note',
      text: 'have a look',
      mentions: ['lin'],
    });
    act(() => mention(centre, 'lin', note));
    await person.click(await bell('1 unread note names me'));
    await person.click(await screen.findByText('have a look'));
    expect(location.hash).toBe(`#/c/${at.view.id}`);
    await person.click(await bell('0 unread notes name me'));
    await person.click(await screen.findByRole('button', { name: 'Mark as unread' }));
    await bell('1 unread note names me');
  });
});
