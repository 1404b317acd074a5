import type { Description, Field } from './description';
import { blankOf } from './known';

const name: Field = { path: 'name', type: 'localized', longest: 200, required: true };

const measures = [
  'waiting',
  'longestWait',
  'expectedWait',
  'free',
  'signedIn',
  'serviceLevel',
  'answerSpeed',
  'abandonRate',
  'missedRate',
];

export const threshold: Description = {
  kind: 'threshold',
  blank: blankOf('threshold'),
  columns: ['measure', 'queueIds', 'bar', 'backAt'],
  groups: [
    {
      id: 'basics',
      fields: [
        name,
        { path: 'measure', type: 'choice', words: 'measure', of: measures },
        { path: 'queueIds', type: 'references', to: 'queue' },
      ],
    },
    {
      id: 'bar',
      fields: [
        { path: 'side', type: 'choice', words: 'side', of: ['above', 'below'] },
        { path: 'bar', type: 'number' },
        { path: 'afterSeconds', type: 'number', seconds: true },
        { path: 'backAt', type: 'number' },
      ],
    },
    {
      id: 'tells',
      fields: [
        { path: 'sound', type: 'switch' },
        { path: 'quietSeconds', type: 'number', seconds: true },
        { path: 'webhookIds', type: 'references', to: 'webhook' },
        { path: 'emails', type: 'lines' },
      ],
    },
  ],
};

export const webhook: Description = {
  kind: 'webhook',
  blank: blankOf('webhook'),
  columns: ['url', 'enabled'],
  groups: [
    {
      id: 'basics',
      fields: [
        name,
        { path: 'url', type: 'text', longest: 2_000, required: true },
        { path: 'enabled', type: 'switch' },
      ],
    },
  ],
};
