import type { CustomerCard } from '@shared/protocol/customer';
import type { Delivery } from '@shared/protocol/message';
import type { Language } from '@shared/text/language';
import { customer } from './people';

export interface Line {
  by: 'customer' | 'bot' | 'system' | 'note' | 'lin';
  text?: string;
  event?: string;
  values?: Record<string, string>;
  delivery?: Delivery;
}

interface ClosedTalk {
  customer: string;
  channel: string;
  minutes: number;
  lines: Line[];
}

const zhNames = [
  '李娜',
  '赵敏',
  '王建国',
  '欧阳晓雯',
  '陈思远',
  '黄丽',
  '周杰',
  '吴倩',
  '郑凯',
  '孙晓梅',
  '马超',
  '胡军',
  '林志远',
  '何雨',
  '高洁',
];
const enNames = [
  'Anna Lindqvist',
  'Marcus Weber',
  'Priya Raman',
  'Alexandra Papadopoulos-Whitfield',
  'Tom Baker',
  'Grace Liu',
  'Omar Haddad',
  'Julia Novak',
  'Sam Carter',
  'Nina Rossi',
  'Ivan Petrov',
  'Lucy Chen',
  'Peter Olsen',
  'Maya Singh',
  'Leo Martin',
];

const cards = (names: string[], language: Language): CustomerCard[] =>
  names.map((name, index) =>
    customer(`customer-${index + 1}`, {
      name,
      language,
      tier: (['gold', null, 'silver'] as const)[index % 3],
      simulated: index > 4,
      ...(index === 0
        ? {
            phone: '138****5678',
            email: 'li****@example.com',
            region: language === 'en' ? 'Hangzhou' : '浙江 杭州',
            tags: language === 'en' ? ['churn risk', 'regular'] : ['流失风险', '老客户'],
            lastAgentId: 'lin',
            lastAgentAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
          }
        : {}),
    }),
  );

export const people: Record<Language, CustomerCard[]> = { 'zh-CN': cards(zhNames, 'zh-CN'), en: cards(enNames, 'en') };

export const talks: Record<Language, { main: Line[]; second: Line[] }> = {
  'zh-CN': {
    main: [
      { by: 'customer', text: '你好，我的订单 4411 怎么还没到？' },
      { by: 'bot', text: '已为您查询：订单 4411-20931 因天气原因延误，预计明天送达。' },
      { by: 'customer', text: '明天来不及了，我周三就说过急用，转人工' },
      { by: 'system', event: 'queued', values: { queueId: 'aftersales' } },
      { by: 'system', event: 'accepted', values: { agent: '小林' } },
      { by: 'lin', text: '李女士您好，我是小林。看到您周三在微信上也联系过我们，非常抱歉让您久等了。' },
      { by: 'lin', text: '我先帮您查一下最新的物流位置，请稍等一分钟。' },
      { by: 'note', text: '周三已答应优先处理，这次如果客户要求退款，请直接办理并补偿运费券。' },
      { by: 'customer', text: '好的，如果今天到不了就帮我退款吧' },
      {
        by: 'lin',
        text: '包裹目前在杭州转运中心，今天确实无法送达。我这边可以马上为您办理全额退款，另外补偿一张 20 元运费券，您看可以吗？',
        delivery: 'delivered',
      },
      { by: 'customer', text: '可以，退到原来的支付方式' },
    ],
    second: [
      { by: 'customer', text: '衣服尺码偏小，能换大一码吗？' },
      { by: 'system', event: 'accepted', values: { agent: '小林' } },
      { by: 'lin', text: '可以的，七天内支持免费换货。请问您需要换成哪个尺码？' },
    ],
  },
  en: {
    main: [
      { by: 'customer', text: 'Hello, where is my order 4411?' },
      { by: 'bot', text: 'I looked it up: order 4411-20931 is delayed by the weather and expected tomorrow.' },
      { by: 'customer', text: 'Tomorrow is too late, I said on Wednesday that it is urgent. A person please.' },
      { by: 'system', event: 'queued', values: { queueId: 'aftersales' } },
      { by: 'system', event: 'accepted', values: { agent: 'Lin' } },
      {
        by: 'lin',
        text: 'Hello Anna, this is Lin. I can see that you wrote to us on WeChat on Wednesday as well. I am sorry that you had to ask twice.',
      },
      { by: 'lin', text: 'Let me look up where the parcel is right now, one minute please.' },
      {
        by: 'note',
        text: 'Was promised priority on Wednesday. If she asks for a refund, do it at once and add a shipping voucher.',
      },
      { by: 'customer', text: 'All right. If it does not come today, please refund it.' },
      {
        by: 'lin',
        text: 'The parcel is at the transit centre and will not make it today. I can refund you in full right now and add a voucher for the shipping. Would that be all right?',
        delivery: 'delivered',
      },
      { by: 'customer', text: 'Yes, back to the card I paid with' },
    ],
    second: [
      { by: 'customer', text: 'The jacket is too small. Can I have the next size?' },
      { by: 'system', event: 'accepted', values: { agent: 'Lin' } },
      { by: 'lin', text: 'Of course, exchanges are free for seven days. Which size would you like?' },
    ],
  },
};

export const waitingWords: Record<Language, string[]> = {
  'zh-CN': [
    '收到的杯子碎了一个，包装也破了，怎么赔？我已经拍了照片，可以发给你们看。',
    '发票能开公司抬头吗',
    '请问这款有现货吗？',
    '退货单号填错了怎么改',
    '会员积分没有到账',
    '想问一下什么时候发货',
    '优惠券用不了',
    '地址写错了，能改吗',
  ],
  en: [
    'One of the cups arrived broken and the box was torn. What can be done? I have taken pictures and can send them.',
    'Can the invoice be made out to my company?',
    'Is this one in stock?',
    'I entered the wrong return number',
    'My points have not arrived',
    'When will it be shipped?',
    'The voucher does not work',
    'The address is wrong, can you change it?',
  ],
};

const day = 24 * 60;

export const closedTalks: Record<Language, ClosedTalk[]> = {
  'zh-CN': [
    {
      customer: 'customer-1',
      channel: 'wechat',
      minutes: 3 * day,
      lines: [
        { by: 'customer', text: '订单一直没有物流信息' },
        { by: 'lin', text: '已为您联系仓库优先发出，请放心。' },
      ],
    },
    {
      customer: 'customer-1',
      channel: 'voice',
      minutes: 40 * day,
      lines: [
        { by: 'customer', text: '咨询会员升级条件' },
        { by: 'lin', text: '已说明金卡权益。' },
      ],
    },
    {
      customer: 'customer-4',
      channel: 'webchat',
      minutes: 95,
      lines: [
        { by: 'customer', text: '请问怎么修改收货地址？' },
        { by: 'lin', text: '已为您修改，请核对。' },
      ],
    },
    {
      customer: 'customer-5',
      channel: 'app',
      minutes: 70,
      lines: [
        { by: 'customer', text: '支付成功但是订单显示未付款' },
        { by: 'lin', text: '系统延迟，现已更新。' },
      ],
    },
    {
      customer: 'customer-2',
      channel: 'email',
      minutes: 45,
      lines: [
        { by: 'customer', text: '发票抬头写错了' },
        { by: 'lin', text: '新发票已发送到您的邮箱。' },
      ],
    },
  ],
  en: [
    {
      customer: 'customer-1',
      channel: 'wechat',
      minutes: 3 * day,
      lines: [
        { by: 'customer', text: 'There is no tracking for my order' },
        { by: 'lin', text: 'The warehouse ships it first now.' },
      ],
    },
    {
      customer: 'customer-1',
      channel: 'voice',
      minutes: 40 * day,
      lines: [
        { by: 'customer', text: 'Asked how to become a gold member' },
        { by: 'lin', text: 'Explained the benefits.' },
      ],
    },
    {
      customer: 'customer-4',
      channel: 'webchat',
      minutes: 95,
      lines: [
        { by: 'customer', text: 'How can I change the delivery address?' },
        { by: 'lin', text: 'Changed, please check.' },
      ],
    },
    {
      customer: 'customer-5',
      channel: 'app',
      minutes: 70,
      lines: [
        { by: 'customer', text: 'Paid, but the order says unpaid' },
        { by: 'lin', text: 'That was a delay, it is updated now.' },
      ],
    },
    {
      customer: 'customer-2',
      channel: 'email',
      minutes: 45,
      lines: [
        { by: 'customer', text: 'The name on the invoice is wrong' },
        { by: 'lin', text: 'A new invoice is in your mailbox.' },
      ],
    },
  ],
};
