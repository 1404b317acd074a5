import { act, screen, waitFor, within } from '@testing-library/react';
import { chooseLanguage } from '@shared/text/language';
import { enqueue } from '@testing/centre/moves';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const asked = (name: string) => screen.findByRole('group', { name });

describe('why this agent', () => {
  it('says nothing until somebody asks, then who else there was and what stood in the way', async () => {
    const { centre } = ownedConversation();
    const [, first, second] = [...centre.agents.values()];
    for (const agent of centre.agents.values()) if (agent.id !== 'lin') centre.setPresence(agent.id, { kind: 'break' });
    centre.setPresence(first!.id, { kind: 'available' });
    centre.setPresence(second!.id, { kind: 'available', usedUnits: 99, held: { chat: 3 } });
    const { person } = renderWorkbench({ centre });
    const button = await screen.findByRole('button', { name: 'Why me?' });
    expect(screen.queryByRole('group', { name: 'Why me?' })).toBeNull();
    await person.click(button);
    const answer = await asked('Why me?');
    await within(answer).findByText('First in order of those who could take it.');
    const said = () =>
      within(answer)
        .getAllByRole('listitem')
        .map(one => one.textContent);
    await waitFor(() => expect(said()[0]).toMatch(/^Asked: Me: free for 0:0\d$/));
    expect(said()).toContainEqual(expect.stringMatching(`^Could have taken it: ${first!.displayName.en}: free for`));
    expect(said()).toContain(`Ruled out: ${second!.displayName.en}: at the limit, 99 units in use`);
    within(answer).getByText(/configuration 7$/);
    within(answer).getByText('step 1');
    await person.click(button);
    expect(screen.queryByRole('group', { name: 'Why me?' })).toBeNull();
  });

  it('is asked of an offer too, in the reader’s language', async () => {
    const { centre } = ownedConversation();
    chooseLanguage('zh-CN');
    const { person } = renderWorkbench({ centre });
    const ringing = centre.open('c1');
    act(() => enqueue(centre, ringing, 'aftersales'));
    const card = await screen.findByTestId('offer');
    await person.click(within(card).getByRole('button', { name: '为什么是我？' }));
    await within(card).findByText('在能接的坐席中排在最前。');
    within(card).getByText('空闲最久优先');
  });

  it('says of a waiting conversation what keeps each agent from it', async () => {
    const { centre, at } = ownedConversation();
    centre.change(at, { status: 'queued', ownerId: null });
    for (const agent of centre.agents.values()) centre.setPresence(agent.id, { kind: 'offline' });
    const { person } = renderWorkbench({ centre, as: 'chen' });
    await person.click(await screen.findByRole('button', { name: 'Why does it wait?' }));
    const answer = await asked('Why does it wait?');
    await within(answer).findByText('Nobody can take it now.');
    const said = within(answer).getAllByRole('listitem');
    for (const one of said) expect(one.textContent).toMatch(/^Ruled out: .+: signed out$/);
    expect(said).toHaveLength(centre.agents.size);
  });
});
