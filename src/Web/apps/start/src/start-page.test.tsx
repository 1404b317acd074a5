import { chooseLanguage } from '@shared/text/language';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeFetch } from '@testing/browser/fake-fetch';
import { FakeCentre } from '@testing/centre/centre';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StartPage } from './components/start-page';

function openStart(centre = new FakeCentre()) {
  vi.stubGlobal('fetch', fakeFetch(centre));
  render(<StartPage />);
  return { centre, person: userEvent.setup({ delay: null }) };
}

describe('the start page', () => {
  beforeEach(() => chooseLanguage('en'));

  it('opens each side of the centre in a tab of its own', async () => {
    openStart();
    const doors = await screen.findAllByRole('link', { name: /opens in a new tab/ });
    expect(doors.map(door => [door.getAttribute('href'), door.getAttribute('target')])).toEqual([
      ['/workbench/?demo=agent&lang=en', '_blank'],
      ['/chat/?lang=en', '_blank'],
      ['/workbench/?demo=supervisor&lang=en#/board', '_blank'],
    ]);
  });

  it('switches simulated traffic on and off', async () => {
    const { centre, person } = openStart();
    const toggle = await screen.findByRole('switch', { name: 'Simulated traffic' });
    await waitFor(() => expect(toggle.hasAttribute('disabled')).toBe(false));
    await person.click(toggle);
    await screen.findByRole('switch', { checked: true });
    expect(centre.traffic).toBe(true);
    await person.click(toggle);
    await screen.findByRole('switch', { checked: false });
    expect(centre.traffic).toBe(false);
  });

  it('asks before it deletes the demo', async () => {
    const { centre, person } = openStart();
    await person.click(await screen.findByRole('button', { name: 'Delete the demo' }));
    await person.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(centre.demo).toBe(true);
    await person.click(screen.getByRole('button', { name: 'Delete the demo' }));
    await person.click(screen.getByRole('button', { name: 'Delete it' }));
    await screen.findByText('The demo is deleted');
    expect(screen.getByTestId('new-password').textContent).toBe('first-password-4821');
    expect(centre.demo).toBe(false);
  });

  it('has just two doors in a real centre', async () => {
    const centre = new FakeCentre();
    centre.demo = false;
    openStart(centre);
    await screen.findByRole('link', { name: 'Open the workbench' });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says so when the server is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    render(<StartPage />);
    await screen.findByText('The server cannot be reached.');
  });
});
