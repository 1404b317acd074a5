import type { Description, Field } from './description';
import { blankOf } from './known';

const name: Field = { path: 'name', type: 'localized', longest: 200, required: true };

const named = (kind: 'skill' | 'breakReason' | 'wrapUpCode'): Description => ({
  kind,
  blank: blankOf(kind),
  columns: [],
  groups: [{ id: 'basics', fields: [name] }],
});

export const skill = named('skill');
export const breakReason = named('breakReason');
export const wrapUpCode = named('wrapUpCode');

export const tier: Description = {
  kind: 'tier',
  blank: blankOf('tier'),
  columns: ['creditSeconds'],
  groups: [{ id: 'basics', fields: [name, { path: 'creditSeconds', type: 'number', seconds: true }] }],
};

export const cannedReply: Description = {
  kind: 'cannedReply',
  blank: blankOf('cannedReply'),
  columns: ['shortcut', 'queueIds'],
  groups: [
    {
      id: 'basics',
      fields: [
        { path: 'name', type: 'localized', longest: 100, required: true },
        { path: 'shortcut', type: 'text', longest: 32 },
        { path: 'queueIds', type: 'references', to: 'queue' },
        { path: 'body', type: 'localized', longest: 4_000, required: true, multiline: true },
      ],
    },
  ],
};

/** The centre itself. */
export const site: Description = {
  kind: 'site',
  only: 'site',
  blank: blankOf('site'),
  columns: [],
  groups: [
    {
      id: 'basics',
      fields: [
        {
          path: 'timeZone',
          type: 'text',
          longest: 64,
          required: true,
          suggest: () => Intl.supportedValuesOf('timeZone'),
        },
      ],
    },
    {
      id: 'incident',
      fields: [
        { path: 'incident.on', type: 'switch' },
        { path: 'incident.words', type: 'localized', longest: 500, multiline: true },
      ],
    },
  ],
};
