/** The command did not leave this page: there is no connection. */
export class OfflineError extends Error {
  override name = 'OfflineError';
}
