import { chooseLanguage } from '@shared/text/language';
import { screen, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { BusyMorning } from '@testing/centre/scenario';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWorkbench } from '../../testing/render-workbench';

function busy() {
  const centre = new FakeCentre();
  new BusyMorning(centre, 'en').play();
  return centre;
}

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(row => within(row).getByRole('link').textContent);

describe('the conversations', () => {
  beforeEach(() => {
    chooseLanguage('en');
    location.hash = '#/conversations';
  });

  it('are found by what is known of them, under an address that can be kept', async () => {
    const centre = busy();
    const { person } = renderWorkbench({ centre, as: 'sun' });
    await screen.findByRole('table');
    const all = names();
    const { name } = [...centre.cases.values()][0]!.view.customer;
    await person.type(screen.getByRole('searchbox', { name: 'Customer: name or number' }), `${name}{Enter}`);
    await vi.waitFor(() => expect(names().every(line => line.includes(name))).toBe(true));
    expect(names().length).toBeLessThan(all.length);
    expect(decodeURIComponent(location.hash)).toContain('customer=');
    await person.click(screen.getByRole('button', { name: 'Show all' }));
    await vi.waitFor(() => expect(names()).toEqual(all));
  });

  it('lead to all that was said', async () => {
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    const table = await screen.findByRole('table');
    await person.click(within(table).getAllByRole('link')[0]!);
    await screen.findByRole('log');
  });

  it('are picked together while they are open, and given to one agent', async () => {
    const centre = busy();
    const { person } = renderWorkbench({ centre, as: 'sun' });
    const table = await screen.findByRole('table');
    const [one, other] = within(table).getAllByRole('checkbox');
    await person.click(one!);
    await person.click(other!);
    const bar = screen.getByRole('group', { name: '2 selected' });
    await person.click(within(bar).getByRole('button', { name: 'Give to …' }));
    await screen.findByRole('dialog');
  });

  it('are picked by nobody who does not lead', async () => {
    renderWorkbench({ centre: busy(), as: 'lin' });
    const table = await screen.findByRole('table');
    expect(within(table).queryAllByRole('checkbox')).toHaveLength(0);
  });

  it('are taken along as a table', async () => {
    const saved = vi.fn(() => 'blob:table');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined }));
    const { person } = renderWorkbench({ centre: busy(), as: 'sun' });
    await person.click(await screen.findByRole('button', { name: 'Save as a table' }));
    await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  });

  it('say so where none fits', async () => {
    location.hash = `#/conversations/${encodeURIComponent('customer=nobody at all')}`;
    renderWorkbench({ centre: busy(), as: 'sun' });
    await screen.findByText('No conversation fits');
  });
});
