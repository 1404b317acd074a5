import type { SameKeys } from '@shared/text/texts';
import type { en } from './en';
import { alerts } from './zh/alerts';
import { app } from './zh/app';
import { aside } from './zh/aside';
import { board } from './zh/board';
import { canned } from './zh/canned';
import { commands } from './zh/commands';
import { conversation } from './zh/conversation';
import { conversations } from './zh/conversations';
import { customer } from './zh/customer';
import { inbox } from './zh/inbox';
import { intervene } from './zh/intervene';
import { mentions } from './zh/mentions';
import { names } from './zh/names';
import { offers } from './zh/offers';
import { overlooked } from './zh/overlooked';
import { participants } from './zh/participants';
import { preferences } from './zh/preferences';
import { presence } from './zh/presence';
import { rating } from './zh/rating';
import { signIn } from './zh/sign-in';
import { transfer } from './zh/transfer';
import { why } from './zh/why';
import { wrapUp } from './zh/wrap-up';

export const zh: SameKeys<typeof en> = {
  ...alerts,
  ...app,
  ...aside,
  ...board,
  ...canned,
  ...commands,
  ...conversation,
  ...conversations,
  ...customer,
  ...inbox,
  ...intervene,
  ...mentions,
  ...names,
  ...offers,
  ...overlooked,
  ...participants,
  ...preferences,
  ...presence,
  ...rating,
  ...signIn,
  ...transfer,
  ...why,
  ...wrapUp,
};
