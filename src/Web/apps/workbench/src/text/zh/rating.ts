import type { SameKeys } from '@shared/text/texts';
import type { rating as en } from '../en/rating';

export const rating: SameKeys<typeof en> = {
  rating: {
    ask: '邀请评价',
    asked: '已邀请客户评价',
    title: '评价',
    stars_one: '{{count}}星（满分5星）',
    stars_other: '{{count}}星（满分5星）',
  },
};
