import type { SameKeys } from '@shared/text/texts';
import type { wrapUp as en } from '../en/wrap-up';

export const wrapUp: SameKeys<typeof en> = {
  wrapUp: {
    title: '话后处理',
    left: '话后处理剩余时间',
    extend: '延长1分钟',
    code: '服务小结',
    notes: '处理结果备注（选填）',
    codeMissing: '请选择服务小结。',
    finish: '完成',
    noneGiven: '未填写',
  },
  form: {
    choose: '请选择',
    step: '{{name}}，第{{step}}级',
    required: '必填',
    asLastTime: '沿用上次的选择',
    fault: {
      missing: '填写后才能完成。',
      goesOn: '请继续选择下一级。',
      notANumber: '请填写数字，例如 12.5。',
      outOfRange: '请填写{{range}}范围内的数字。',
    },
  },
};
