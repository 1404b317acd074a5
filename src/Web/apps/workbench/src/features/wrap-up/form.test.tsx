import { chooseLanguage } from '@shared/text/language';
import type { FieldOption, WrapUpField } from '@shared/protocol/wrap-up-form';
import { act, screen, waitFor, within } from '@testing-library/react';
import { close } from '@testing/centre/moves';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownedConversation } from '../../testing/owned-conversation';
import { renderWorkbench } from '../../testing/render-workbench';

const option = (id: string, zh: string, en: string, ...options: FieldOption[]): FieldOption => ({
  id,
  name: { zh, en },
  options,
});

const field = (id: string, zh: string, en: string, given: Partial<WrapUpField>): WrapUpField => ({
  id,
  name: { zh, en },
  kind: 'text',
  required: false,
  options: [],
  maximumLength: 100,
  isCategory: false,
  ...given,
});

const fields = [
  field('about', '咨询内容', 'About', {
    kind: 'cascade',
    required: true,
    isCategory: true,
    options: [
      option('delivery', '物流', 'Delivery', option('late', '延误', 'Late'), option('lost', '丢失', 'Lost')),
      option('product', '商品', 'Product'),
    ],
  }),
  field('amount', '退款金额', 'Refund', { kind: 'number', minimum: 0, maximum: 500 }),
  field('words', '补充说明', 'In other words', {}),
];

beforeEach(() => localStorage.clear());

/** Lin wraps up a contact of a queue that asks for more than a code. */
function wrappingUp() {
  const owned = ownedConversation();
  const { centre, at } = owned;
  centre.forms.push({ id: 'summary', name: { zh: '服务小结', en: 'Summary' }, fields });
  const queue = centre.queues.get('aftersales')!;
  centre.queues.set(queue.id, { ...queue, wrapUp: { ...queue.wrapUp, codeRequired: false, formId: 'summary' } });
  act(() => void centre.append(at, { author: centre.authorOf('lin'), text: 'Done' }));
  close(centre, at, 'lin', 'resolved');
  return owned;
}

const about = (name = /^About required$/) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const finish = () => screen.findByRole('button', { name: 'Finish' });

describe('the form of a wrap-up', () => {
  it('says what is missing and leads there, and takes a way step by step by keyboard', async () => {
    const { centre, at } = wrappingUp();
    const { person, faults } = renderWorkbench({ centre });
    const first = await about();
    await person.click(await finish());
    await screen.findByText('This is needed before you can finish.');
    expect(at.view.wrapUp).not.toBeNull();
    expect(document.activeElement).toBe(first);
    await person.selectOptions(first, 'Delivery');
    await screen.findByText('Choose what it is more exactly.');
    await person.tab();
    const second = screen.getByRole('combobox', { name: 'About, step 2' });
    expect(document.activeElement).toBe(second);
    await person.selectOptions(second, 'Late');
    await person.type(screen.getByLabelText('Refund'), '501');
    await screen.findByText('Choose a number within 0 – 500.');
    await person.clear(screen.getByLabelText('Refund'));
    await person.click(await finish());
    await waitFor(() => expect(at.view.wrapUp).toBeNull());
    const sent = faults.calls.find(call => call.method === 'FinishWrapUp')!.argument as { values: object };
    expect(sent.values).toEqual({ about: 'delivery/late' });
    await within(screen.getByRole('log')).findByText(/Lin finished the wrap-up: Delivery \/ Late/);
  });

  it('keeps what was filled in over a reload', async () => {
    const { centre } = wrappingUp();
    const { person, page } = renderWorkbench({ centre });
    await person.selectOptions(await about(), 'Product');
    await person.type(screen.getByLabelText('In other words'), 'Wants a smaller one');
    page.unmount();
    renderWorkbench({ centre });
    expect((await about()).value).toBe('product');
    screen.getByDisplayValue('Wants a smaller one');
  });

  it('offers what was chosen for the queue last time, without the words of that contact', async () => {
    const { centre, at } = wrappingUp();
    const { person, page } = renderWorkbench({ centre });
    await person.selectOptions(await about(), 'Product');
    await person.type(screen.getByLabelText('In other words'), 'Li Na');
    await person.click(await finish());
    await waitFor(() => expect(at.view.wrapUp).toBeNull());
    page.unmount();
    const next = wrappingUp();
    renderWorkbench({ centre: next.centre });
    await person.click(await screen.findByRole('button', { name: 'As last time' }));
    expect((await about()).value).toBe('product');
    expect(screen.queryByDisplayValue('Li Na')).toBeNull();
    expect(screen.queryByRole('button', { name: 'As last time' })).toBeNull();
  });

  it('speaks Chinese too', async () => {
    const { centre } = wrappingUp();
    act(() => chooseLanguage('zh-CN'));
    renderWorkbench({ centre });
    within(await about(/^咨询内容/)).getByText('物流');
    screen.getByText('必填');
  });
});
