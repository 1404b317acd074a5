import type { CannedReply, CannedReplyRow } from '@shared/protocol/canned';
import type { User } from '@shared/protocol/session';
import { ok, problem, type Routes } from '../answers';
import type { FakeCentre } from '../centre';

const shared: (CannedReply & { pinyin: string[] })[] = [
  {
    id: 'greeting',
    name: { zh: '问候', en: 'Greeting' },
    shortcut: 'hi',
    body: { zh: '{{customer.name}}，您好！', en: 'Hello {{customer.name}}!' },
    queueIds: [],
    pinyin: ['wenhou', 'wh'],
  },
  {
    id: 'order',
    name: { zh: '查询订单', en: 'Order status' },
    shortcut: 'order',
    body: { zh: '您的订单{{attribute.order}}已经发出。', en: 'Your order {{attribute.order}} is on its way.' },
    queueIds: [],
    pinyin: ['chaxundingdan', 'cxdd'],
  },
  {
    id: 'refund',
    name: { zh: '退款时间', en: 'When the refund comes' },
    shortcut: 'refund',
    body: { zh: '退款会在 3 个工作日内原路退回。', en: '' },
    queueIds: ['aftersales'],
    pinyin: ['tuikuanshijian', 'tksj'],
  },
];

/** Canned replies; filled in is the customer's name, and nothing else. */
export function cannedRoutes(centre: FakeCentre, user: User): Routes {
  const own = centre.replies.get(user.id) ?? new Map<string, CannedReplyRow>();
  centre.replies.set(user.id, own);
  return {
    'GET /canned-replies': ({ query }) => {
      const name = centre.case(query.get('conversationId')!).view.customer.name;
      const filled = (words: string) => words.replaceAll('{{customer.name}}', name);
      const all = [...own.values(), ...shared.map(({ pinyin, ...reply }) => ({ reply, pinyin, mine: false }))];
      return ok(all.map(row => ({ ...row, filled: { zh: filled(row.reply.body.zh), en: filled(row.reply.body.en) } })));
    },
    'PUT /me/canned-replies/*': ({ body }, [id]) => {
      const reply = { ...body, id: id!, queueIds: [] } as unknown as CannedReply;
      const row = { reply, pinyin: [], mine: true, etag: centre.id('etag') };
      own.set(id!, row);
      return ok(row);
    },
    'DELETE /me/canned-replies/*': (_, [id]) => (own.delete(id!) ? { status: 204 } : problem(404, id!)),
  };
}
