import type { AuditRow } from '../../../api/audit';
import { useText } from '../../../text/administration';
import { useNames } from '../names';
import { usePersonName } from '../history/use-person-name';
import { isAuditKind, refusedEnding } from './kinds';

type Details = Record<string, unknown>;

const inside = (details: Details, name: string) =>
  typeof details[name] === 'object' && details[name] !== null ? (details[name] as Details) : {};
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const presences = ['available', 'break', 'offline'] as const;
const fields = ['phone', 'email', 'notes'] as const;

/** An entry as a sentence, why it was refused, and the conversation that it is about. */
export function useTold() {
  const { t } = useText();
  const names = useNames(['agent', 'queue', 'entryPoint', 'webhook']);
  const person = usePersonName();
  return ({ what, details: recorded }: AuditRow) => {
    const refused = what.endsWith(refusedEnding);
    const kind = refused ? what.slice(0, -refusedEnding.length) : what;
    const outer = (recorded ?? {}) as Details;
    // Of what was refused: the entry as it was, and why.
    const details = refused ? { ...inside(outer, 'entry'), ...inside(outer, 'details') } : outer;
    const to = text(inside(details, 'order')['to']);
    const presence = presences.find(one => one === details['kind']);
    const field = fields.find(one => one === details['field']);
    const words = {
      name: text(details['name']) || text(details['prefix']),
      address: text(details['address']),
      reason: text(details['reason']),
      agent: names.name('agent', text(details['agentId'])),
      owner: details['ownerId'] ? names.name('agent', text(details['ownerId'])) : t('admin.audit.nobody'),
      to: to && names.name(kind === 'moved' ? 'queue' : 'agent', to),
      person: person(text(details['id'])),
      entryPoint: names.name('entryPoint', text(details['entryPointId'])),
      queue: details['queueId']
        ? names.name('queue', text(details['queueId']))
        : names.name('agent', text(details['agentId'])),
      webhook: names.name('webhook', text(details['webhookId'])),
      presence: presence ? t(`presence.${presence}`) : '',
      field: field ? t(`admin.audit.field.${field}`) : t('admin.audit.field.other'),
    };
    return {
      words: isAuditKind(kind) ? t(`admin.audit.what.${kind}`, words) : what,
      refused: refused ? text(outer['reason']) : null,
      conversationId: text(details['conversationId']) || null,
    };
  };
}
