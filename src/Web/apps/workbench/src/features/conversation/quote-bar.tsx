import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useText } from '../../text/text';
import styles from './composer.module.css';
import { Quoted } from './quoted';

interface Props {
  conversationId: string;
  number: number;
  drop: () => void;
}

/** Over the field: what the words in it will answer. */
export function QuoteBar({ conversationId, number, drop }: Props) {
  const { t } = useText();
  return (
    <div className={styles.quoting} data-testid="quoting">
      <Quoted conversationId={conversationId} number={number} />
      <Button
        type="text"
        size="small"
        icon={<Icon name="close" size={14} />}
        aria-label={t('quote.drop')}
        onClick={drop}
      />
    </div>
  );
}
