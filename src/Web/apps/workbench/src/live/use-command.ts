import { OfflineError } from '@shared/live/offline-error';
import { App } from 'antd';
import { useState } from 'react';
import { useText } from '../text/text';
import { RefusedError } from './refused-error';

/** Runs a command of the person: says when it was refused or could not leave, and whether it is still on its way. */
export function useCommand() {
  const { message } = App.useApp();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const words = (error: unknown) => {
    if (error instanceof RefusedError) return t(`refusal.${error.refusal.kind}`, { reason: error.refusal.reason });
    return error instanceof OfflineError ? t('connection.notNow') : t('connection.trouble');
  };
  const run = async <T>(command: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    try {
      return await command();
    } catch (error) {
      void message.error(words(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy };
}
