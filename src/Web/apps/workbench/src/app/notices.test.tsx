import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mention } from '@testing/centre/commands/mentions';
import { choose } from '../preferences/choices';
import { ownedConversation } from '../testing/owned-conversation';
import { renderWorkbench } from '../testing/render-workbench';

const told: string[] = [];

class FakeNotice {
  static permission = 'granted';
  onclick: (() => void) | null = null;
  constructor(title: string) {
    told.push(title);
  }
  close() {}
}

beforeEach(() => {
  told.length = 0;
  vi.stubGlobal('Notification', FakeNotice);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  choose('u-lin', { notify: false, silenced: [] });
});

async function away() {
  const begun = ownedConversation();
  choose('u-lin', { notify: true });
  location.hash = '#/';
  renderWorkbench({ centre: begun.centre });
  await screen.findByTestId('inbox-row');
  told.length = 0;
  return begun;
}

describe('out of sight', () => {
  it('new words, a note that names me and a denied break are told', async () => {
    const { centre, at, says } = await away();
    act(() => void says('are you there?'));
    await waitFor(() => expect(told).toEqual(['Li Na']));
    const note = centre.append(at, { author: centre.authorOf('chen'), kind: 'note', text: 'look', mentions: ['lin'] });
    act(() => mention(centre, 'lin', note));
    await waitFor(() => expect(told).toContain(`${note.author.name} about Li Na`));
    act(() => centre.setPresence('lin', { deniedBreak: { reason: 'short', at: '2026-01-01T00:00:00Z' } }));
    await waitFor(() => expect(told).toContain('Your break was not approved'));
  });

  it('a kind that is not wanted is not', async () => {
    const { says } = await away();
    act(() => choose('u-lin', { silenced: ['words'] }));
    act(() => void says('are you there?'));
    await waitFor(() => expect(document.title).toBe('(1) OmniContact'));
    expect(told).toEqual([]);
  });
});
