import { chooseLanguage } from '@shared/text/language';
import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Later } from './later';

const page = (load: () => Promise<{ default: () => string }>) => {
  const Page = lazy(load);
  render(
    <Later>
      <Page />
    </Later>,
  );
};

describe('a page that is loaded when somebody goes there', () => {
  beforeEach(() => chooseLanguage('en'));

  it('has grey rows in its place until it is there', async () => {
    let come: (page: { default: () => string }) => void = () => undefined;
    page(() => new Promise(resolve => (come = resolve)));
    screen.getByRole('status', { name: 'Loading' });
    come({ default: () => 'the page' });
    await screen.findByText('the page');
  });

  it('says that it could not be loaded, and offers to try again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    page(() => Promise.reject(new Error('gone')));
    await screen.findByText('This could not be loaded');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
