import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeCentre } from '@testing/centre/centre';
import { customer } from '@testing/centre/people';
import { enqueue, rescind } from '@testing/centre/moves';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@shared/text/language';
import { renderWorkbench } from '../../testing/render-workbench';

function ringingCentre() {
  const centre = new FakeCentre();
  const card = customer('c1', { name: '李娜', tier: 'gold' });
  centre.customers.set('c1', { card, createdAt: '' });
  centre.setPresence('lin', { kind: 'available' });
  const at = centre.open('c1', { attributes: { 订单号: '4411' } });
  centre.append(at, { author: { kind: 'customer', id: 'c1', name: '李娜' }, text: '订单还没到' });
  return { centre, at };
}

describe('an offer', () => {
  beforeEach(() => chooseLanguage('zh-CN'));

  it('says who, what, where and how long before it is taken, and Ctrl+Enter takes it', async () => {
    const { centre, at } = ringingCentre();
    const { person } = renderWorkbench({ centre });
    act(() => enqueue(centre, at, 'aftersales'));
    const card = await screen.findByTestId('offer');
    for (const words of ['李娜', '金卡', '订单还没到', '订单号 4411']) within(card).getByText(words);
    await within(card).findByText(/售后服务/);
    await within(card).findByText('首次来访');
    expect(within(card).getByRole('timer').getAttribute('aria-label')).toMatch(/还剩(20|19)秒/);
    await person.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(at.view.ownerId).toBe('lin'));
    expect(screen.queryByTestId('offer')).toBeNull();
    expect(location.hash).toBe(`#/c/${at.view.id}`);
    const reply = await screen.findByRole('textbox', { name: /李娜/ });
    expect(document.activeElement).toBe(reply); // the answer is written without the mouse
  });

  it('has asked who it is and what was before while it rings, so that it is there when it is taken', async () => {
    const { centre, at } = ringingCentre();
    renderWorkbench({ centre });
    const [answer, asked] = [fetch, [] as string[]];
    vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
      asked.push(input);
      return answer(input, init);
    });
    act(() => enqueue(centre, at, 'aftersales'));
    await screen.findByTestId('offer');
    within(screen.getByRole('complementary', { name: '客户资料' })).getByRole('heading', { name: '李娜' });
    for (const what of ['/customers/c1', '/customers/c1/timeline', `/conversations/${at.view.id}/why`])
      await waitFor(() => expect(asked.some(url => url.split('?')[0]!.endsWith(what))).toBe(true));
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'is not taken by a Ctrl+Enter that an input method uses (%o)',
    async composed => {
      const { centre, at } = ringingCentre();
      const { faults } = renderWorkbench({ centre });
      act(() => enqueue(centre, at, 'aftersales'));
      await screen.findByTestId('offer');
      fireEvent.keyDown(window, { key: 'Enter', code: 'Enter', ctrlKey: true, ...composed });
      expect(faults.calls.some(call => call.method === 'Accept')).toBe(false);
      fireEvent.keyDown(window, { key: 'Enter', code: 'Enter', ctrlKey: true });
      await waitFor(() => expect(at.view.ownerId).toBe('lin'));
    },
  );

  it('counts in the tab title and goes at once when somebody else has it', async () => {
    const { centre, at } = ringingCentre();
    renderWorkbench({ centre });
    act(() => enqueue(centre, at, 'aftersales'));
    await screen.findByTestId('offer');
    expect(document.title).toBe('(1) OmniContact');
    act(() => rescind(centre, at, 'taken'));
    await waitFor(() => expect(screen.queryByTestId('offer')).toBeNull());
    expect(document.title).toBe('OmniContact');
  });

  it('can be rejected', async () => {
    const { centre, at } = ringingCentre();
    const { person } = renderWorkbench({ centre });
    act(() => enqueue(centre, at, 'aftersales'));
    await person.click(await screen.findByRole('button', { name: '拒绝' }));
    await waitFor(() => expect(at.view.status).toBe('queued'));
    expect(screen.queryByTestId('offer')).toBeNull();
  });

  it('says that it came too late when the offer was over', async () => {
    const { centre, at } = ringingCentre();
    const { person, faults } = renderWorkbench({ centre });
    act(() => enqueue(centre, at, 'aftersales'));
    const accept = await screen.findByRole('button', { name: '接入' });
    faults.loseNext('feed');
    at.offer = { ...at.offer!, fence: 9 };
    await person.click(accept);
    await screen.findByText(/邀请已失效/);
    expect(at.view.ownerId).toBeFalsy();
  });

  it('appears although its event was lost on the way', async () => {
    const { centre, at } = ringingCentre();
    const { faults } = renderWorkbench({ centre });
    await screen.findByText('暂无会话，有客户接入时会在这里响铃。');
    faults.loseNext('feed');
    act(() => enqueue(centre, at, 'aftersales'));
    await screen.findByTestId('offer');
    expect(faults.calls.filter(call => call.method === 'Connect')).toHaveLength(2);
  });
});
