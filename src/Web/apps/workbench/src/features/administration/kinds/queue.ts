import { blankOf } from './known';
import type { Description } from './description';

/** Usual targets, in seconds. */
const targets = { voice: 20, video: 20, callback: 20, chat: 60, message: 600, email: 14_400, task: 14_400 };

export const queue: Description = {
  kind: 'queue',
  blank: blankOf('queue'),
  columns: ['strategy', 'requiredSkills', 'calendarId', 'maximumLength'],
  groups: [
    {
      id: 'basics',
      fields: [
        { path: 'name', type: 'localized', longest: 200, required: true },
        {
          path: 'strategy',
          type: 'choice',
          words: 'strategy',
          of: ['longestIdle', 'leastLoaded', 'bestSkill', 'fastestFirst', 'roundRobin'],
        },
        { path: 'fewestSpareSkillsFirst', type: 'switch' },
        { path: 'calendarId', type: 'reference', to: 'calendar', optional: true },
        { path: 'maximumLength', type: 'number', optional: true },
        { path: 'requiredSkills', type: 'levels', least: 1 },
      ],
    },
    {
      id: 'targets',
      fields: [
        {
          path: 'media',
          type: 'byMedium',
          usual: true,
          blank: medium => ({ offerMode: 'ring', offerSeconds: 20, targetSeconds: targets[medium] }),
          columns: [
            { path: 'targetSeconds', type: 'number', seconds: true },
            { path: 'offerMode', type: 'choice', words: 'offerMode', of: ['ring', 'auto'] },
            { path: 'offerSeconds', type: 'number', seconds: true },
            { path: 'promoteAfterSeconds', type: 'number', seconds: true, optional: true },
          ],
        },
      ],
    },
    {
      id: 'steps',
      fields: [
        {
          path: 'steps',
          type: 'records',
          blank: { afterSeconds: 30, levels: {}, addQueueIds: [] },
          columns: [
            { path: 'afterSeconds', type: 'number', seconds: true },
            { path: 'levels', type: 'levels', least: 0 },
            { path: 'addQueueIds', type: 'references', to: 'queue' },
          ],
        },
      ],
    },
    {
      id: 'exits',
      fields: [
        {
          path: 'exits',
          type: 'records',
          blank: { trigger: 'full', action: 'queue' },
          columns: [
            {
              path: 'trigger',
              type: 'choice',
              words: 'exitTrigger',
              of: ['full', 'closed', 'nobodySignedIn', 'maximumWait', 'expectedWaitAbove'],
            },
            { path: 'thresholdSeconds', type: 'number', seconds: true, optional: true },
            {
              path: 'action',
              type: 'choice',
              words: 'exitAction',
              of: ['queue', 'callback', 'leaveMessage', 'refuse'],
            },
            { path: 'targetQueueId', type: 'reference', to: 'queue', optional: true },
          ],
        },
      ],
    },
    {
      id: 'wrapUp',
      fields: [
        { path: 'wrapUp.mode', type: 'choice', words: 'wrapUpMode', of: ['none', 'timed', 'untilDone'] },
        { path: 'wrapUp.seconds', type: 'number', seconds: true },
        { path: 'wrapUp.extendable', type: 'switch' },
        { path: 'wrapUp.codeRequired', type: 'switch' },
        { path: 'wrapUp.codes', type: 'references', to: 'wrapUpCode' },
        { path: 'wrapUp.formId', type: 'reference', to: 'wrapUpForm', optional: true },
      ],
    },
    {
      id: 'sticky',
      fields: [
        { path: 'sticky.dedicated', type: 'switch' },
        { path: 'sticky.lastAgent', type: 'switch' },
        { path: 'sticky.lastAgentWithinSeconds', type: 'number', seconds: true },
        { path: 'sticky.waitSeconds', type: 'number', seconds: true },
      ],
    },
    {
      id: 'silence',
      fields: [
        { path: 'silence.customerReminder', type: 'number', seconds: true, optional: true },
        { path: 'silence.customerEnd', type: 'number', seconds: true, optional: true },
        { path: 'silence.quiet', type: 'number', seconds: true, optional: true },
        { path: 'silence.agentWarning', type: 'number', seconds: true, optional: true },
        { path: 'silence.supervisorAlert', type: 'number', seconds: true, optional: true },
        { path: 'silence.takeBack', type: 'number', seconds: true, optional: true },
      ],
    },
    {
      id: 'offers',
      fields: [
        { path: 'rejectAllowed', type: 'switch' },
        { path: 'rejectLimit', type: 'number', optional: true },
        { path: 'backOffSeconds', type: 'number', seconds: true },
        { path: 'drainAfterSeconds', type: 'number', seconds: true, optional: true },
        { path: 'voiceMissesAllowed', type: 'number' },
        { path: 'textMissesAllowed', type: 'number' },
        { path: 'transferSeconds', type: 'number', seconds: true },
        { path: 'maximumHops', type: 'number' },
        { path: 'ownerWaitSeconds', type: 'number', seconds: true },
      ],
    },
    {
      id: 'ends',
      fields: [
        { path: 'pageGoneSeconds', type: 'number', seconds: true },
        { path: 'shortAbandonSeconds', type: 'number', seconds: true },
        { path: 'closingDrainSeconds', type: 'number', seconds: true },
        { path: 'closingWordsSeconds', type: 'number', seconds: true },
        { path: 'reopenSeconds', type: 'number', seconds: true },
        { path: 'askRating', type: 'switch' },
      ],
    },
  ],
};
