import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

async function shortcuts() {
  const { centre } = ownedConversation();
  const page = renderWorkbench({ centre });
  await screen.findByRole('textbox', { name: 'Reply to Li Na' });
  await page.person.keyboard('{Control>}[Slash]{/Control}');
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  return { ...page, centre };
}

const change = (command: string) => screen.findByRole('button', { name: `Change: ${command}` });

describe('the shortcuts', () => {
  it('are shown by a chord, and a person gives a command another one, which is kept for every desk', async () => {
    const { person, centre } = await shortcuts();
    await person.click(await change('Search or command'));
    await person.keyboard('{Alt>}j{/Alt}');
    await waitFor(() => expect(centre.chords.get('u-lin')).toEqual({ palette: 'Alt+KeyJ' }));
    await person.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await person.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('combobox')).toBeNull();
    await person.keyboard('{Alt>}j{/Alt}');
    await screen.findByRole('combobox', { name: 'Search or command' });
  });

  it('say why nobody may have a chord, and whose it is already; Esc leaves it, Backspace takes it away', async () => {
    const { person, centre } = await shortcuts();
    await person.click(await change('Put aside'));
    await person.keyboard('{Alt>}a{/Alt}');
    await screen.findByText('Messengers use that chord for screenshots.');
    await person.keyboard('{Control>}k{/Control}');
    await screen.findByText('That is taken: Search or command.');
    await person.keyboard('{Escape}');
    expect(centre.chords.size).toBe(0);
    await person.click(await change('Put aside'));
    await person.keyboard('{Backspace}');
    await waitFor(() => expect(centre.chords.get('u-lin')).toEqual({ aside: '' }));
    await person.click(screen.getByRole('button', { name: 'All as they were' }));
    await waitFor(() => expect(centre.chords.get('u-lin')).toEqual({}));
  });
});
