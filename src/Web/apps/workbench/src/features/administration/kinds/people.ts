import type { Description, Field } from './description';
import { blankOf } from './known';
import { media } from './media';

const name: Field = { path: 'name', type: 'localized', longest: 200, required: true };

export const agent: Description = {
  kind: 'agent',
  blank: blankOf('agent'),
  columns: ['employeeNumber', 'teamId', 'queues', 'skills', 'capacityProfileId'],
  groups: [
    {
      id: 'person',
      fields: [
        { path: 'realName', type: 'text', longest: 100, required: true },
        { path: 'employeeNumber', type: 'text', longest: 64, required: true },
        { path: 'displayName', type: 'localized', longest: 100, required: true },
        { path: 'teamId', type: 'reference', to: 'team', optional: true },
        { path: 'capacityProfileId', type: 'reference', to: 'profile' },
        { path: 'offerExtraSeconds', type: 'number', seconds: true },
      ],
    },
    {
      id: 'serves',
      fields: [
        {
          path: 'queues',
          type: 'records',
          blank: { queueId: '', backupAfterSeconds: 0 },
          columns: [
            { path: 'queueId', type: 'reference', to: 'queue' },
            { path: 'backupAfterSeconds', type: 'number', seconds: true },
          ],
        },
        { path: 'skills', type: 'levels', least: 1 },
      ],
    },
  ],
};

export const team: Description = {
  kind: 'team',
  blank: blankOf('team'),
  columns: ['breakLimit', 'breaksNeedApproval'],
  groups: [
    {
      id: 'basics',
      fields: [
        name,
        { path: 'breakLimit', type: 'number', optional: true },
        { path: 'breaksNeedApproval', type: 'switch' },
        { path: 'listeningIsTold', type: 'switch' },
        { path: 'queueIds', type: 'references', to: 'queue' },
      ],
    },
  ],
};

export const profile: Description = {
  kind: 'profile',
  blank: blankOf('profile'),
  columns: ['units', 'maxRinging'],
  groups: [
    { id: 'basics', fields: [name, { path: 'units', type: 'number' }, { path: 'maxRinging', type: 'number' }] },
    {
      id: 'capacity',
      fields: [
        {
          path: 'media',
          type: 'byMedium',
          blank: () => ({ cost: 10, maximum: 10, interruptedBy: [] }),
          columns: [
            { path: 'cost', type: 'number' },
            { path: 'maximum', type: 'number' },
            { path: 'interruptedBy', type: 'choices', words: 'medium', of: media.filter(isLive) },
          ],
        },
      ],
    },
  ],
};

function isLive(medium: string) {
  return ['voice', 'video', 'chat', 'callback'].includes(medium);
}
