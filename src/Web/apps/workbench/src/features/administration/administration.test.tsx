import { chooseLanguage } from '@shared/text/language';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderWorkbench } from '../../testing/render-workbench';

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getByRole('link').textContent);

function administration(at: string, language: 'en' | 'zh-CN' = 'en') {
  chooseLanguage(language);
  location.hash = at;
  return renderWorkbench({ as: 'admin', centre: new FakeCentre() });
}

beforeEach(() => sessionStorage.clear());

describe('a list of the administration', () => {
  it('is searched by name, id and pinyin, and sorted by any column either way', async () => {
    const { person } = administration('#/admin/queue');
    await screen.findByRole('table');
    expect(rows()).toEqual(['Returns', 'Sales']);
    await person.click(screen.getByRole('button', { name: 'Most who may wait' }));
    expect(rows()).toEqual(['Sales', 'Returns']);
    await person.click(screen.getByRole('button', { name: 'Most who may wait' }));
    expect(rows()).toEqual(['Returns', 'Sales']);
    const search = screen.getByRole('textbox', { name: 'Search' });
    for (const typed of ['sqzx', 'shouqian', 'sal', '5 sales']) {
      await person.clear(search);
      await person.type(search, typed);
      expect(rows()).toEqual(['Sales']);
    }
    await person.type(search, 'x');
    await screen.findByText('Nothing matches');
  });

  it('waits with its search until an input method has chosen', async () => {
    administration('#/admin/queue', 'zh-CN');
    await screen.findByRole('table');
    const search = screen.getByRole('textbox', { name: '搜索' });
    fireEvent.compositionStart(search);
    fireEvent.change(search, { target: { value: 'tui' } });
    expect(rows()).toHaveLength(2);
    fireEvent.change(search, { target: { value: '退' } });
    fireEvent.compositionEnd(search);
    await waitFor(() => expect(rows()).toEqual(['退换货']));
  });

  it('that is empty says what would be in it, and begins one', async () => {
    const { person } = administration('#/admin/tier');
    await screen.findByText('None yet');
    await person.click(screen.getAllByRole('button', { name: 'New' })[0]!);
    await screen.findByRole('heading', { name: 'New: Customer tier' });
  });

  it('is not for others than administrators', async () => {
    chooseLanguage('en');
    location.hash = '#/admin/queue';
    renderWorkbench({ as: 'sun' });
    await screen.findByText('Only administrators change how the centre is set up.');
  });
});

describe('a form of the administration', () => {
  it('keeps what is not saved when one goes away, and throws it away when asked to', async () => {
    const { person } = administration('#/admin/queue/sales');
    const field = await screen.findByRole('textbox', { name: 'Most who may wait' });
    await person.clear(field);
    await person.type(field, '12');
    await screen.findByText('1 field not saved yet');
    act(() => void (location.hash = '#/admin/skill'));
    await screen.findByRole('heading', { name: 'Skills' });
    act(() => void (location.hash = '#/admin/queue/sales'));
    const again = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Most who may wait' });
    expect(again.value).toBe('12');
    await person.click(screen.getByRole('button', { name: 'Discard' }));
    expect(again.value).toBe('5');
  });

  it('goes on by itself where somebody else changed something else meanwhile', async () => {
    const { person, centre } = administration('#/admin/queue/sales');
    const field = await screen.findByRole('textbox', { name: 'Most who may wait' });
    await person.clear(field);
    await person.type(field, '7');
    centre.configuration.change(
      { set: [{ kind: 'skill', id: 'fr', value: { id: 'fr', name: { zh: '', en: 'French' } } }] },
      'u-sun',
    );
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Nothing changed');
    expect(centre.configuration.list('queue').find(({ id }) => id === 'sales')!.value['maximumLength']).toBe(7);
    expect(centre.configuration.version).toBe(3);
  });

  it('of something that was removed meanwhile says so, and brings it back only when asked to', async () => {
    const { person, centre } = administration('#/admin/queue/sales');
    const field = await screen.findByRole('textbox', { name: 'Most who may wait' });
    await person.clear(field);
    await person.type(field, '7');
    centre.configuration.change({ remove: [{ kind: 'queue', id: 'sales' }] }, 'u-sun');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/removed this at/);
    expect(centre.configuration.list('queue')).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: /Save$/ }));
    await waitFor(() => expect(centre.configuration.list('queue')).toHaveLength(2));
  });

  it('never writes over another one of the same id', async () => {
    const { person } = administration('#/admin/skill/');
    await person.type(await screen.findByRole('textbox', { name: 'In English' }), 'English');
    await person.tab();
    await screen.findByText('There is one with this id already.');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('New: Skill');
  });
});

describe('the audit', () => {
  const entries = () => within(screen.getByRole('main')).getAllByRole('listitem');
  const said = () => entries().map(entry => entry.textContent);

  it('tells in a sentence who did what, why it was refused, and what it does not know by its name', async () => {
    administration('#/admin/audit');
    await screen.findByText('Signed in from 127.0.0.1');
    expect(said()).toEqual([
      expect.stringMatching(
        /^Moved a conversation to the queue returnsrefused.*it is not waiting.*To the conversation$/s,
      ),
      expect.stringMatching(/^Gave a conversation of the queue to lin/),
      expect.stringContaining('Saw a phone number in full: “call back”'),
      expect.stringMatching(/^somethingNew/),
      expect.stringMatching(/^Signed in from 127.0.0.1/),
    ]);
  });

  it('is searched by what and by words, and says when nothing is found', async () => {
    const { person } = administration('#/admin/audit', 'zh-CN');
    await screen.findByText('登录，来自 127.0.0.1');
    await person.selectOptions(screen.getByRole('combobox', { name: '操作' }), '查看完整号码');
    await waitFor(() => expect(said()).toEqual([expect.stringContaining('查看完整的电话号码：“call back”')]));
    await person.type(screen.getByRole('textbox', { name: '搜索' }), 'nowhere');
    await screen.findByText('没有匹配的内容');
  });
});
