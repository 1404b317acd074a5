import { chooseLanguage } from '@shared/text/language';
import { screen, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { expect, it } from 'vitest';
import { renderWorkbench } from '../../../testing/render-workbench';

it('leads from what is there to what comes next, each by its own form', async () => {
  chooseLanguage('en');
  location.hash = '#/admin';
  renderWorkbench({ as: 'admin', centre: new FakeCentre() });
  const list = await screen.findByRole('region', { name: 'First steps' });
  const steps = within(list).getAllByRole('listitem');
  expect(steps).toHaveLength(8);
  const next = steps.find(step => step.getAttribute('aria-current') === 'step')!;
  expect(within(next).getByRole('link', { name: 'Say when somebody is there' }).getAttribute('href')).toBe(
    '#/admin/calendar/',
  );
  expect(within(list).getByRole('link', { name: 'Make a queue' }).getAttribute('href')).toBe('#/admin/queue');
  expect(within(list).getByRole('link', { name: 'Write a test message' }).getAttribute('href')).toBe('/chat/');
});
