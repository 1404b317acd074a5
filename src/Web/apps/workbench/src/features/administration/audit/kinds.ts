/** What the audit tells; a test of the server compares. Orders that were refused end with `Refused`. */
export const auditKinds = [
  'alertAcknowledged',
  'apiKeyCreated',
  'apiKeyRevoked',
  'assigned',
  'auditExported',
  'bargedIn',
  'channelSecretRemoved',
  'channelSecretSet',
  'conversationsExported',
  'credited',
  'listened',
  'moved',
  'outboxResent',
  'passwordChanged',
  'presenceForced',
  'revealed',
  'secretsForgotten',
  'sessionsEnded',
  'signInFailed',
  'signInLocked',
  'signedIn',
  'signedOut',
  'userChanged',
  'userCreated',
  'webhookSecretRenewed',
  'whispered',
] as const;

export type AuditKind = (typeof auditKinds)[number];

export const refusedEnding = 'Refused';

export const isAuditKind = (what: string): what is AuditKind => (auditKinds as readonly string[]).includes(what);
