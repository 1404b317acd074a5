import { EmojiPicker } from '@shared/emoji/emoji-picker';
import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useWriting } from '../../components/composer-tools';
import { useText } from '../../text/text';

/** A small panel of signs; what is chosen stands where the caret was. */
export function EmojiTool() {
  const { t } = useText();
  const { caret, replace, focus } = useWriting();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <span>
      <Button
        type="text"
        icon={<Icon name="emoji" size={18} />}
        aria-label={t('emoji.open')}
        aria-expanded={open}
        title={t('emoji.open')}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <EmojiPicker
          label={t('emoji.open')}
          take={one => {
            close();
            replace(caret, caret, one);
          }}
          done={() => {
            close();
            focus();
          }}
        />
      )}
    </span>
  );
}
