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
