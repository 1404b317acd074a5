import { App, Button } from 'antd';
import { endSessions } from '../../../api/users';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';

/** Ends all sessions of somebody, after a question. */
export function SignOutEverywhere({ userName, name }: { userName: string; name: string }) {
  const { t } = useText();
  const { modal, message } = App.useApp();
  const { run } = useCommand();
  const end = async () => {
    await endSessions(userName);
    void message.success(t('admin.user.sessionsEnded'));
  };
  const ask = () =>
    modal.confirm({
      title: t('admin.user.endSessionsAsk', { name }),
      content: t('admin.user.endSessionsHint'),
      okText: t('admin.user.endSessions'),
      okButtonProps: { danger: true },
      cancelText: t('admin.cancel'),
      onOk: () => run(end),
    });
  return <Button onClick={ask}>{t('admin.user.endSessions')}</Button>;
}
