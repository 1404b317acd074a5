import type { SameKeys } from '@shared/text/texts';
import type { overlooked as en } from '../en/overlooked';

export const overlooked: SameKeys<typeof en> = {
  overlooked: {
    title: '等您回复',
    announce: '{{name}}等您回复已经很久了。',
    open: '回复',
    openOf: '回复{{name}}',
  },
};
