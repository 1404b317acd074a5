import { invite, join, setRole } from '@testing/centre/together';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

/** Lin owns it; Chen, a colleague of the same kind, is there. */
function withColleague() {
  const begun = ownedConversation();
  begun.centre.agent('chen').simulated = false;
  begun.centre.setPresence('chen', { kind: 'available', devices: 1 });
  return begun;
}

const strip = () => screen.findByRole('region', { name: 'Who takes part' });

describe('an owner', () => {
  it('asks a colleague first and sees the invitation, without leaving the conversation', async () => {
    const { centre, at } = withColleague();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Transfer' }));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByText('A colleague'));
    await person.click(await within(dialog).findByRole('radio', { name: /Chen/ }));
    await person.type(within(dialog).getByRole('textbox'), 'is it covered?');
    await person.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(within(await strip()).getByTestId('participant').textContent).toMatch(/Chen.*Advice.*asked, lapses in/);
    expect(at.view.ownerId).toBe('lin');
    expect(at.messages.find(message => message.kind === 'note')!.text).toBe('is it covered?');
    expect(location.hash).toBe(`#/c/${at.view.id}`);
  });

  it('is told of each colleague why they cannot be asked', async () => {
    const { centre } = withColleague();
    centre.agent('wu').simulated = false;
    centre.setPresence('chen', { kind: 'break', reason: 'lunch' });
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Transfer' }));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByText('A colleague'));
    const chen = await within(dialog).findByRole<HTMLInputElement>('radio', { name: /Chen.*takes nothing new now/ });
    expect(chen.disabled).toBe(true);
    await person.click(within(dialog).getByText('Pass on at once'));
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: /Chen/ }).disabled).toBe(false);
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: /Wu.*not signed in/ }).disabled).toBe(true);
  });

  it('makes a conference, and passes it on', async () => {
    const { centre, at } = withColleague();
    invite(centre, at, 'lin', 'chen', 'consulted');
    join(centre, at, 'chen');
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Into the conference' }));
    await waitFor(() => expect(at.view.participants![0]!.role).toBe('conference'));
    await person.click(await screen.findByRole('button', { name: 'Pass on to Chen' }));
    await waitFor(() => expect(at.view.ownerId).toBe('chen'));
  });

  it('takes an invitation back', async () => {
    const { centre, at } = withColleague();
    invite(centre, at, 'lin', 'chen', 'consulted');
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Take back the invitation of Chen' }));
    await waitFor(() => expect(at.view.participants).toHaveLength(0));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Who takes part' })).toBeNull());
  });

  it('calls off what is on its way to a colleague', async () => {
    const { centre, at } = withColleague();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Transfer' }));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByText('A colleague'));
    await person.click(within(dialog).getByText('Pass on at once'));
    await person.click(await within(dialog).findByRole('radio', { name: /Chen/ }));
    await person.click(within(dialog).getByRole('button', { name: 'Transfer' }));
    await within(await strip()).findByText('On its way to Chen; yours until then');
    await person.click(screen.getByRole('button', { name: 'Call off' }));
    await waitFor(() => expect(at.view.transfer).toBeNull());
    expect(at.view.ownerId).toBe('lin');
  });
});

describe('a colleague', () => {
  it('sees who asks and the question, joins, and writes notes only until it is a conference', async () => {
    const { centre, at } = withColleague();
    location.hash = '#/';
    const { person } = renderWorkbench({ centre, as: 'chen' });
    await screen.findByText('No conversations. The next offer rings here.');
    invite(centre, at, 'lin', 'chen', 'consulted', 'is it covered?');
    const card = await screen.findByTestId('invitation');
    await within(card).findByText('is it covered?');
    await person.click(within(card).getByRole('button', { name: 'Join' }));
    await person.type(await screen.findByRole('textbox', { name: 'Note' }), 'yes, two years{Enter}');
    await waitFor(() => expect(at.messages.at(-1)).toMatchObject({ kind: 'note', text: 'yes, two years' }));
    expect(screen.queryByText('Reply')).toBeNull();
    await within(await strip()).findByText(/You advise Lin/);
    setRole(centre, at, 'lin', 'chen', 'conference');
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
  });

  it('declines, and the card is gone', async () => {
    const { centre, at } = withColleague();
    location.hash = '#/';
    const { person } = renderWorkbench({ centre, as: 'chen' });
    invite(centre, at, 'lin', 'chen', 'consulted');
    await person.click(within(await screen.findByTestId('invitation')).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(screen.queryByTestId('invitation')).toBeNull());
    expect(at.view.participants).toHaveLength(0);
  });

  it('who only reads along gets no field', async () => {
    const { centre, at } = withColleague();
    invite(centre, at, 'lin', 'chen', 'consulted');
    renderWorkbench({ centre, as: 'chen' });
    await within(await strip()).findByRole('button', { name: 'Join' });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
