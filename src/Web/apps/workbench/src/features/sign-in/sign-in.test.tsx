import { chooseLanguage } from '@shared/text/language';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeFetch } from '@testing/browser/fake-fetch';
import { FakeCentre } from '@testing/centre/centre';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionStore } from '../../api/session-store';
import { App } from '../../app/app';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

describe('signing in', () => {
  beforeEach(() => {
    chooseLanguage('en');
    sessionStore.write(null);
  });

  it('refuses a wrong password in words and keeps the session in this tab alone', async () => {
    const centre = new FakeCentre();
    vi.stubGlobal('fetch', fakeFetch(centre));
    const person = userEvent.setup({ delay: null });
    const hub = () => ({
      start: () => new Promise<void>(() => undefined),
      stop: () => Promise.resolve(),
      invoke: () => new Promise<never>(() => undefined),
      on: () => undefined,
      onClose: () => undefined,
    });
    render(<App hub={hub} />);
    await person.type(await screen.findByLabelText('User name'), 'lin');
    await person.type(screen.getByLabelText('Password'), 'guess');
    await person.click(screen.getByRole('button', { name: /Sign in/ }));
    await screen.findByText('User name or password is wrong.');
    await person.clear(screen.getByLabelText('Password'));
    await person.type(screen.getByLabelText('Password'), 'secret');
    await person.click(await screen.findByRole('button', { name: /Sign in/ }));
    await screen.findByRole('button', { name: /Account of/ });
    expect(sessionStorage.getItem('oc:session')).toContain('"userName":"lin"');
    expect(Object.keys(localStorage).some(key => localStorage.getItem(key)!.includes('session'))).toBe(false);
  });

  it('changes the password and stays signed in', async () => {
    const { centre } = ownedConversation();
    centre.demo = false;
    const { person } = renderWorkbench({ centre });
    const before = sessionStore.read()!.session;
    await person.click(await screen.findByRole('button', { name: /Account of/ }));
    await person.click(await screen.findByText('Change password'));
    const say = async (current: string, next: string) => {
      for (const [label, words] of [
        ['Current password', current],
        ['New password', next],
        ['New password again', next],
      ] as const) {
        await person.clear(screen.getByLabelText(label));
        await person.type(screen.getByLabelText(label), words);
      }
      await person.click(await screen.findByRole('button', { name: /(^| )Change$/ }));
    };
    await say('guess', 'a longer one');
    await screen.findByText('The current password is wrong.');
    await say('secret', 'short');
    await screen.findByText(/too easy to guess/);
    await say('secret', 'a longer one');
    await waitFor(() => expect(sessionStore.read()!.session).not.toBe(before));
    expect(centre.password).toBe('a longer one');
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
  });

  it('offers no new password where nobody has one', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: /Account of/ }));
    await screen.findByText('Sign out');
    expect(screen.queryByText('Change password')).toBeNull();
  });

  it('leads back to the sign-in page when the server has ended the session', async () => {
    const { centre } = ownedConversation();
    renderWorkbench({ centre });
    await screen.findByRole('textbox', { name: 'Reply to Li Na' });
    act(() => centre.sessions.clear());
    await screen.findByRole('heading', { name: 'Sign in' });
    await waitFor(() => expect(sessionStorage.getItem('oc:session')).toBeNull());
  });

  it('switches language and theme for this tab', async () => {
    const { centre } = ownedConversation();
    const { person } = renderWorkbench({ centre });
    await person.click(await screen.findByRole('button', { name: 'Preferences' }));
    await person.click(await screen.findByText('中文'));
    await screen.findByText('我的会话');
    expect(document.documentElement.lang).toBe('zh-CN');
    await person.click(await screen.findByText('深色'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(sessionStorage.getItem('oc:theme')).toBe('dark');
    expect(localStorage.getItem('oc:theme')).toBeNull();
  });
});
