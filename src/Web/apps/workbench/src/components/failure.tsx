import { ApiError } from '@shared/live/request';
import { Button } from 'antd';
import { useText } from '../text/text';
import { Empty } from './empty';

/** A view that could not be read: what happened, and what to do. */
export function Failure({ error, retry }: { error: Error; retry: () => unknown }) {
  const { t } = useText();
  const status = error instanceof ApiError ? error.status : /forbidden:/.test(error.message) ? 403 : 0;
  if (status === 403) return <Empty icon="eye" title={t('failure.forbidden')} hint={t('failure.forbiddenHint')} />;
  if (status === 404 || /notFound:/.test(error.message))
    return <Empty icon="search" title={t('failure.missing')} hint={t('failure.missingHint')} />;
  return (
    <Empty icon="alert" title={t('failure.title')} hint={t('failure.hint')}>
      <Button onClick={() => void retry()}>{t('again')}</Button>
    </Empty>
  );
}
