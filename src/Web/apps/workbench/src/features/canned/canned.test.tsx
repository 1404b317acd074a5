import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply to Li Na' });
const list = () => screen.queryByRole('listbox', { name: 'Canned replies' });
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

async function desk() {
  const { centre, at } = ownedConversation();
  centre.change(at, { language: 'en' });
  const page = renderWorkbench({ centre });
  return { ...page, at, input: await field() };
}

describe('canned replies', () => {
  it('open by a slash, are searched by what follows, and are put in its place by Enter, which sends nothing', async () => {
    const { person, at, input } = await desk();
    await person.type(input, 'One thing: /gre');
    await screen.findByText('Hello Li Na!');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await person.keyboard('{Enter}');
    expect(input.value).toBe('One thing: Hello Li Na!');
    expect(list()).toBeNull();
    expect(at.messages.some(message => message.text.includes('Hello'))).toBe(false);
    await person.keyboard('{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.text).toBe('One thing: Hello Li Na!'));
  });

  it('are chosen by the arrows and named to who hears the page; Esc leaves what was typed', async () => {
    const { person, input } = await desk();
    await person.type(input, '/');
    await screen.findByText('Hello Li Na!');
    const first = chosen();
    await person.keyboard('{ArrowDown}');
    expect(chosen()).not.toBe(first);
    expect(input.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    await person.keyboard('{ArrowUp}');
    expect(chosen()).toBe(first);
    await person.keyboard('{Escape}');
    expect(list()).toBeNull();
    expect(input.value).toBe('/');
    await person.type(input, 'x{Backspace}{Backspace}/');
    expect(list()).not.toBeNull();
  });

  it.each(['、', '／'])('open by %s, which is what an input method makes of the key', async sign => {
    const { input } = await desk();
    fireEvent.change(input, { target: { value: `${sign}wh` } });
    await screen.findByText('Hello Li Na!');
  });

  it('stay as they are while an input method composes, and its Enter takes none', async () => {
    const { person, input } = await desk();
    await person.type(input, '/');
    await screen.findByText('Hello Li Na!');
    const all = screen.getAllByRole('option').length;
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: '/wenhou' } });
    expect(screen.getAllByRole('option')).toHaveLength(all);
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(input.value).toBe('/wenhou');
    fireEvent.change(input, { target: { value: '/问候' } });
    fireEvent.compositionEnd(input);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await person.keyboard('{Enter}');
    expect(input.value).toBe('Hello Li Na!');
  });

  it('with a place that nothing was filled into are not sent before it is', async () => {
    const { person, at, input } = await desk();
    await person.type(input, '/order{Enter}');
    expect(input.value).toBe('Your order {{attribute.order}} is on its way.');
    await screen.findByText(/^\{\{attribute.order\}\} is not filled in/);
    await person.keyboard('{Enter}');
    expect(input.value).not.toBe('');
    // The place is selected: what is typed stands in its stead.
    await person.keyboard('4411{Enter}');
    await waitFor(() => expect(at.messages.at(-1)!.text).toBe('Your order 4411 is on its way.'));
  });

  it('of one’s own are written, changed and removed', async () => {
    const { person, input } = await desk();
    await person.click(screen.getByRole('button', { name: 'Canned replies ( / )' }));
    await person.click(await screen.findByRole('button', { name: 'My replies' }));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByRole('button', { name: 'New reply' }));
    await person.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Parcel');
    await person.type(within(dialog).getByRole('textbox', { name: 'Text in English' }), 'It is with the courier.');
    await person.click(within(dialog).getByRole('button', { name: 'Save' }));
    await person.click(await within(dialog).findByRole('button', { name: 'Edit Parcel' }));
    await person.type(within(dialog).getByRole('textbox', { name: 'Shortcut (optional)' }), 'p');
    await person.click(within(dialog).getByRole('button', { name: 'Save' }));
    await within(dialog).findByText('/p');
    await person.click(within(dialog).getByRole('button', { name: 'Close' }));
    await person.clear(input);
    await person.type(input, '/p{Enter}');
    expect(input.value).toBe('It is with the courier.');
  });
});
