/** The command did not leave this page, or its answer did not come: there is no connection. */
export class OfflineError extends Error {
  override name = 'OfflineError';
}

/** For what is made good when the connection is back. */
export function ignoreOffline(error: unknown) {
  if (!(error instanceof OfflineError)) throw error;
}
