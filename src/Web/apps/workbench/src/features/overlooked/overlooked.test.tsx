import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

it('says that a customer waits for long, until it is open or answered', async () => {
  const { centre, at } = ownedConversation();
  location.hash = '#/';
  const { person } = renderWorkbench({ centre });
  await screen.findByText('Nobody is waiting.');
  act(() => centre.change(at, { silence: 'agentWarned' }));
  await person.click(await screen.findByRole('button', { name: 'Answer Li Na' }));
  expect(location.hash).toBe(`#/c/${at.view.id}`);
  await waitFor(() => expect(screen.queryByText('Waiting for your answer')).toBeNull());
  act(() => void (location.hash = '#/'));
  await screen.findByText('Waiting for your answer');
  act(() => centre.change(at, { silence: 'none' }));
  await waitFor(() => expect(screen.queryByText('Waiting for your answer')).toBeNull());
});
