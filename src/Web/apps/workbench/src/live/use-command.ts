import { OfflineError } from '@shared/live/offline-error';
import type { Refusal } from '@shared/protocol/result';
import { App } from 'antd';
import { useState } from 'react';
import { useText } from '../text/text';
import { RefusedError } from './refused-error';

const asSaid = (refusal: Refusal) => refusal.reason;

/**
 * Runs a command of the person: says when it was refused or could not leave, and whether it is still on its way.
 * `reasonOf` puts the reason of a refusal into the person's language, where it can.
 */
export function useCommand() {
  const { message } = App.useApp();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const words = (error: unknown, reasonOf: typeof asSaid) => {
    if (error instanceof RefusedError) return t(`refusal.${error.refusal.kind}`, { reason: reasonOf(error.refusal) });
    return error instanceof OfflineError ? t('connection.notNow') : t('connection.trouble');
  };
  const tell = (error: unknown, reasonOf = asSaid) => void message.error(words(error, reasonOf));
  const run = async <T>(command: () => Promise<T>, reasonOf = asSaid): Promise<T | undefined> => {
    setBusy(true);
    try {
      return await command();
    } catch (error) {
      tell(error, reasonOf);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, tell };
}
