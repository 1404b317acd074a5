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
};
