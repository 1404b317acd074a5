import { ApiError } from '@shared/live/request';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { undoTo } from '../../../api/configuration';
import { go, paths } from '../../../components/route';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';

/** Puts everything back as it was before a change; those after it are then undone too, and are counted before. */
export function Undo({ version, newest }: { version: number; newest: number }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { modal, message } = App.useApp();
  const { tell } = useCommand();
  const later = newest - version;
  if (version <= 1) return null;
  const undo = async () => {
    try {
      await undoTo(newest, version - 1);
      void message.success(t('admin.history.undone'));
      go(paths.administration('history'));
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      if (status === 412) void message.error(t('admin.changedMeanwhile'));
      else if (status === 422) void message.error(t('admin.history.cannotUndo'));
      else tell(error);
    }
    await queries.invalidateQueries({ queryKey: ['configuration'] });
  };
  const ask = () =>
    modal.confirm({
      title: later === 0 ? t('admin.history.undoNow') : t('admin.history.undoLater', { count: later }),
      content: t('admin.history.undoHint'),
      okText: t('admin.history.undo'),
      cancelText: t('admin.cancel'),
      onOk: undo,
    });
  return <Button onClick={ask}>{later === 0 ? t('admin.history.undo') : t('admin.history.undoFrom')}</Button>;
}
