import { Icon } from '@shared/icons/icon';
import { paths } from '@shared/icons/paths';
import { useText } from '../text/text';

export const channels = [
  'webchat',
  'app',
  'wechat',
  'wecom',
  'weibo',
  'sms',
  'whatsapp',
  'messenger',
  'email',
  'voice',
  'video',
  'task',
] as const;

/** A channel's name; one that we do not know goes by its own. */
export function useChannelName() {
  const { t } = useText();
  return (channel: string) => {
    const name = channels.find(one => one === channel);
    return name ? t(`channel.${name}`) : channel;
  };
}

const icon = (channel: string) => (channel in paths ? (channel as keyof typeof paths) : 'message');

export function ChannelIcon({ channel, size = 14 }: { channel: string; size?: number }) {
  const name = useChannelName();
  return <Icon name={channel === 'wecom' ? 'wechat' : icon(channel)} size={size} label={name(channel)} />;
}
