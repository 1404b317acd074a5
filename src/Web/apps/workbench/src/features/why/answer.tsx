import type { ConversationView } from '@shared/protocol/conversation';
import { useExplanation } from '../../api/explanation';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { useText } from '../../text/text';
import { Asked } from './asked';
import { StillWaits } from './still-waits';

/** What the routing wrote down about this conversation, in words. */
export function Answer({ view }: { view: ConversationView }) {
  const { t } = useText();
  const { data, error, refetch } = useExplanation(view);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={3} height={18} />;
  if (data.waiting) return <StillWaits waiting={data.waiting} view={view} />;
  return data.offered ? <Asked offered={data.offered} view={view} /> : <p>{t('why.unknown')}</p>;
}
