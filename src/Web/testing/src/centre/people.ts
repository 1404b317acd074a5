import type { AgentRow, CodeName, LocalizedText } from '@shared/protocol/agent';
import type { CustomerCard } from '@shared/protocol/customer';
import type { QueueRow, WrapUpPolicy } from '@shared/protocol/queue';
import type { EntryPoint, User } from '@shared/protocol/session';

const name = (zh: string, en: string): LocalizedText => ({ zh, en });

export const entryPoints: EntryPoint[] = [
  { id: 'web-zh', name: name('官网在线客服', 'Website chat (Chinese)'), channel: 'webchat' },
  { id: 'web-en', name: name('英文网站客服', 'Website chat'), channel: 'webchat' },
  { id: 'wechat', name: name('微信公众号', 'WeChat account'), channel: 'wechat' },
  { id: 'mail', name: name('客服邮箱', 'Support mailbox'), channel: 'email' },
  { id: 'hotline', name: name('服务热线', 'Hotline'), channel: 'voice' },
];

export const wrapUpCodes: CodeName[] = [
  { code: 'answered', name: name('已解答', 'Question answered') },
  { code: 'refund', name: name('办理退款', 'Refund arranged') },
  { code: 'exchange', name: name('换货登记', 'Exchange registered') },
  { code: 'delivery', name: name('物流催办', 'Delivery chased') },
  { code: 'complaint', name: name('投诉升级', 'Complaint escalated') },
  { code: 'callback', name: name('需要回访', 'Follow-up needed') },
];

export const breakReasons: CodeName[] = [
  { code: 'short', name: name('小休', 'Short break') },
  { code: 'lunch', name: name('用餐', 'Lunch') },
  { code: 'training', name: name('培训', 'Training') },
  { code: 'meeting', name: name('会议', 'Meeting') },
];

const wrapUp: WrapUpPolicy = {
  mode: 'timed',
  seconds: 30,
  extendable: true,
  codes: wrapUpCodes.map(code => code.code),
  codeRequired: true,
};

const targets = { voice: 20, video: 20, chat: 60, message: 600, email: 14_400, task: 14_400, callback: 20 };

const queue = (id: string, zh: string, en: string): QueueRow => ({
  id,
  name: name(zh, en),
  waiting: 0,
  offered: 0,
  oldestSince: null,
  oldestByMedium: {},
  inLine: {},
  expected: {},
  signedIn: 0,
  free: 0,
  targets,
  wrapUp,
  simulated: false,
});

export const queues = (): QueueRow[] => [
  queue('presales', '售前咨询', 'Sales'),
  queue('aftersales', '售后服务', 'After-sales'),
  queue('returns', '退换货', 'Returns'),
  queue('vip', '贵宾专席', 'VIP desk'),
  queue('english', '英文服务', 'English desk'),
];

const agent = (id: string, number: string, real: string, zh: string, en: string, simulated: boolean): AgentRow => ({
  id,
  employeeNumber: number,
  name: real,
  displayName: name(zh, en),
  simulated,
  presence: {
    agentId: id,
    kind: 'offline',
    since: new Date(Date.now() - 40 * 60_000).toISOString(),
    devices: 0,
    usedUnits: 0,
    units: 100,
    held: {},
    maximum: { voice: 1, chat: 3, message: 5, email: 10 },
    notReady: { voice: 'noPhone' },
  },
});

export const agents = (): AgentRow[] => [
  agent('lin', '8001', '林晓', '小林', 'Lin', false),
  agent('chen', '8002', '陈宇', '小陈', 'Chen', true),
  agent('zhou', '8003', '周雨桐', '雨桐', 'Yutong', true),
  agent('harris', '8004', 'Emma Harris', '艾玛', 'Emma', true),
  agent('wu', '8005', '吴磊', '小吴', 'Wu', true),
  agent('gao', '8006', '高静怡', '静怡', 'Jingyi', true),
];

export const users: User[] = [
  { id: 'u-lin', userName: 'lin', name: '林晓', role: 'agent', agentId: 'lin' },
  { id: 'u-chen', userName: 'chen', name: '陈宇', role: 'agent', agentId: 'chen' },
  { id: 'u-sun', userName: 'sun', name: '孙主管', role: 'supervisor', agentId: null },
  { id: 'u-admin', userName: 'admin', name: '管理员', role: 'administrator', agentId: null },
];

export function customer(id: string, given: Partial<CustomerCard>): CustomerCard {
  return { id, name: id, tags: [], simulated: false, attributes: {}, ...given };
}
