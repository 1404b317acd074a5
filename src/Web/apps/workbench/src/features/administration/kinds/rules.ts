import type { Description, Field } from './description';
import { blankOf } from './known';

/** What a rule, or the default, gives a contact. */
const outcome = (at: 'then' | 'default'): Field[] => [
  { path: `${at}.queueId`, type: 'reference', to: 'queue', optional: true },
  { path: `${at}.creditSeconds`, type: 'number', seconds: true },
  { path: `${at}.requiredSkills`, type: 'levels', least: 1 },
  { path: `${at}.preferredAgentId`, type: 'reference', to: 'agent', optional: true },
  { path: `${at}.preferredWaitSeconds`, type: 'number', optional: true, seconds: true },
  { path: `${at}.tags`, type: 'lines' },
  { path: `${at}.note`, type: 'text', longest: 200 },
];

const nothing = { requiredSkills: {}, creditSeconds: 0, tags: [] };

export const ruleSet: Description = {
  kind: 'ruleSet',
  blank: blankOf('ruleSet'),
  columns: ['mode', 'default.queueId'],
  groups: [
    {
      id: 'basics',
      fields: [
        { path: 'name', type: 'localized', longest: 200, required: true },
        { path: 'mode', type: 'choice', of: ['firstMatch', 'accumulate'], words: 'ruleMode' },
      ],
    },
    {
      id: 'rules',
      fields: [
        {
          path: 'rules',
          type: 'records',
          ordered: true,
          blank: { id: '', when: '', then: nothing, enabled: true, stop: false },
          columns: [
            { path: 'id', type: 'text', longest: 64, required: true },
            { path: 'enabled', type: 'switch' },
            { path: 'when', type: 'text', longest: 4_000, required: true, code: true },
            ...outcome('then'),
            { path: 'stop', type: 'switch' },
          ],
        },
      ],
    },
    { id: 'otherwise', fields: outcome('default') },
  ],
};
