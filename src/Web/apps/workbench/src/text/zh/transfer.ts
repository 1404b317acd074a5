import type { SameKeys } from '@shared/text/texts';
import type { transfer as en } from '../en/transfer';

export const transfer: SameKeys<typeof en> = {
  transfer: {
    title: '转接',
    heading: '转接{{name}}',
    toQueue: '转到哪个技能组',
    figures: '排队{{waiting}}人 · 空闲{{free}}/{{signedIn}}',
    nobody: '排队{{waiting}}人 · 无人签入',
    onlyMe: '排队{{waiting}}人 · 除您外无人签入，可能会转回给您',
    backupOnly: '排队{{waiting}}人 · 无人签入，等待满{{after}}后由候补坐席接待',
    note: '给下一位坐席的备注',
    notePlace: '客户的问题、已经做过什么、承诺了什么',
    do: '确认转接',
    cancel: '取消',
  },
  close: {
    resolved: '结束会话',
    otherReason: '选择其他结束原因',
    customerSilent: '结束：客户无应答',
    spam: '按骚扰信息结束',
    unanswered: '客户还在等您回复',
    unansweredHint: '最后一条消息是{{name}}发来的，确定不回复就结束吗？',
    anyway: '仍然结束',
    back: '继续回复',
  },
};
