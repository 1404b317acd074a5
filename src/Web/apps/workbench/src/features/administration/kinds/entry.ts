import type { Description, Field } from './description';
import { blankOf } from './known';
import { media } from './media';
import { weekdays } from './weekdays';

// What most begin with, to be changed where it is otherwise.
const officeHours = weekdays.slice(0, 5).map(day => ({ day, open: [{ from: '09:00:00', to: '18:00:00' }] }));

const timeZones = () => Intl.supportedValuesOf('timeZone');

export const calendar: Description = {
  kind: 'calendar',
  blank: { ...blankOf('calendar'), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, week: officeHours },
  columns: ['timeZone', 'week'],
  groups: [
    {
      id: 'basics',
      fields: [{ path: 'timeZone', type: 'text', longest: 64, required: true, suggest: timeZones }],
    },
    { id: 'week', fields: [{ path: 'week', type: 'week' }] },
    {
      id: 'exceptions',
      fields: [
        {
          path: 'exceptions',
          type: 'records',
          paste: 'dates',
          blank: { date: '', open: [] },
          columns: [
            { path: 'date', type: 'date' },
            { path: 'open', type: 'hours' },
            { path: 'like', type: 'choice', words: 'weekday', of: weekdays, optional: true },
            { path: 'note', type: 'text', longest: 100 },
          ],
        },
      ],
    },
  ],
};

const told = [
  'welcome',
  'position',
  'busy',
  'afterHours',
  'unstaffed',
  'messageKept',
  'calledBack',
  'reminder',
  'closing',
  'rating',
];

export const entryPoint: Description = {
  kind: 'entryPoint',
  blank: { ...blankOf('entryPoint'), channel: 'webchat' },
  columns: ['channel', 'brand', 'defaultQueueId', 'calendarId', 'ruleSetId'],
  groups: [
    {
      id: 'basics',
      fields: [
        { path: 'name', type: 'localized', longest: 200, required: true },
        { path: 'channel', type: 'text', longest: 32, required: true, suggest: () => channels },
        { path: 'medium', type: 'choice', words: 'medium', of: media },
        { path: 'brand', type: 'text', longest: 64, required: true },
        { path: 'language', type: 'text', longest: 35, required: true, suggest: () => ['zh-CN', 'en'] },
        { path: 'outboundNumber', type: 'text', longest: 32 },
      ],
    },
    {
      id: 'leads',
      fields: [
        { path: 'defaultQueueId', type: 'reference', to: 'queue' },
        { path: 'ruleSetId', type: 'reference', to: 'ruleSet', optional: true },
        { path: 'calendarId', type: 'reference', to: 'calendar', optional: true },
        { path: 'allowedOrigins', type: 'lines' },
      ],
    },
    {
      id: 'told',
      fields: told.map((one): Field => ({ path: `texts.${one}`, type: 'localized', longest: 1_000, multiline: true })),
    },
  ],
};

const channels = ['webchat', 'app', 'wechat', 'wecom', 'weibo', 'sms', 'email', 'voice', 'video'];
