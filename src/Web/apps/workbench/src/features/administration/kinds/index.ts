import type { Description } from './description';
import { threshold, webhook } from './alerts';
import { calendar, entryPoint } from './entry';
import { breakReason, cannedReply, site, skill, tier, wrapUpCode } from './flat';
import { agent, profile, team } from './people';
import { queue } from './queue';
import { ruleSet } from './rules';

/** What the pages can edit, in the order and the parts in which they list it. */
export const parts: { id: 'routing' | 'people' | 'texts' | 'alerts' | 'centre'; kinds: Description[] }[] = [
  { id: 'routing', kinds: [queue, entryPoint, ruleSet, calendar, skill, tier] },
  { id: 'people', kinds: [agent, team, profile, breakReason] },
  { id: 'texts', kinds: [wrapUpCode, cannedReply] },
  { id: 'alerts', kinds: [threshold, webhook] },
  { id: 'centre', kinds: [site] },
];

const known = new Map(parts.flatMap(part => part.kinds).map(description => [description.kind, description]));

export const descriptionOf = (kind: string) => known.get(kind);
