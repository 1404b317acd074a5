import type { FieldOption, WrapUpField, WrapUpForm } from '@shared/protocol/wrap-up-form';
import { describe, expect, it } from 'vitest';
import { formFaults, steps } from './form-faults';

const option = (id: string, ...options: FieldOption[]): FieldOption => ({ id, name: { zh: '', en: id }, options });

const field = (id: string, given: Partial<WrapUpField>): WrapUpField => ({
  id,
  name: { zh: '', en: id },
  kind: 'text',
  required: false,
  options: [],
  maximumLength: 100,
  isCategory: false,
  ...given,
});

const about = [option('product', option('vacuum', option('battery')), option('filter')), option('delivery')];
const form: WrapUpForm = {
  id: 'f',
  name: { zh: '', en: 'F' },
  fields: [
    field('about', { kind: 'cascade', required: true, options: about }),
    field('amount', {
      kind: 'number',
      minimum: 0,
      maximum: 500,
      requiredIf: { fieldId: 'about', values: ['product/vacuum'] },
    }),
  ],
};
const faults = (answers: Record<string, string>) => Object.fromEntries(formFaults(form, answers));

describe('the answers of a form', () => {
  it('are missing where they are required, also by an earlier answer and the beginning of one', () => {
    expect(faults({})).toEqual({ about: 'missing' });
    expect(faults({ about: 'delivery' })).toEqual({});
    expect(faults({ about: 'product/vacuum/battery' })).toEqual({ amount: 'missing' });
    expect(faults({ about: 'product/vacuum/battery', amount: '0' })).toEqual({});
  });

  it('end where a way goes on no further', () => {
    expect(faults({ about: 'product' })).toEqual({ about: 'goesOn' });
    expect(steps(about, 'product/vacuum').map(options => options.map(one => one.id))).toEqual([
      ['product', 'delivery'],
      ['vacuum', 'filter'],
      ['battery'],
    ]);
    expect(steps(about, 'product/filter')).toHaveLength(2);
  });

  it('are numbers within their bounds', () => {
    expect(faults({ about: 'delivery', amount: '501' })).toEqual({ amount: 'outOfRange' });
    expect(faults({ about: 'delivery', amount: 'ten' })).toEqual({ amount: 'notANumber' });
    expect(faults({ about: 'delivery', amount: '12.5' })).toEqual({});
  });
});
