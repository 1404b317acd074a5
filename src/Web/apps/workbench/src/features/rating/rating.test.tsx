import { rate } from '@testing/centre/rating';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../../components/route';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

describe('a rating', () => {
  it('is asked for once, and shown with its words when the customer has given it', async () => {
    const { centre, at } = ownedConversation();
    location.hash = paths.conversation(at.view.id);
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Ask for a rating' }));
    await waitFor(() => expect(at.view.ratingAskedAt).toBeTruthy());
    expect(await screen.findByRole('button', { name: 'The customer has been asked for a rating' })).toHaveProperty(
      'disabled',
      true,
    );
    act(() => rate(centre, at, 2, 'too slow'));
    const strip = await screen.findByRole('region', { name: 'Rating' });
    expect(strip.textContent).toBe('2 stars of 5too slow');
    expect(await screen.findAllByText('The customer rated: 2 stars of 5')).not.toHaveLength(0);
  });
});
