import { alerts } from './en/alerts';
import { app } from './en/app';
import { aside } from './en/aside';
import { board } from './en/board';
import { canned } from './en/canned';
import { commands } from './en/commands';
import { conversation } from './en/conversation';
import { conversations } from './en/conversations';
import { customer } from './en/customer';
import { inbox } from './en/inbox';
import { intervene } from './en/intervene';
import { mentions } from './en/mentions';
import { names } from './en/names';
import { offers } from './en/offers';
import { overlooked } from './en/overlooked';
import { participants } from './en/participants';
import { preferences } from './en/preferences';
import { presence } from './en/presence';
import { rating } from './en/rating';
import { signIn } from './en/sign-in';
import { transfer } from './en/transfer';
import { why } from './en/why';
import { wrapUp } from './en/wrap-up';

/** All words of the workbench: a file per feature, a room of words per view. */
export const en = {
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
