import { useState } from 'react';
import { useUsers, type UserRow } from '../../../api/users';
import { Empty } from '../../../components/empty';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { useText } from '../../../text/administration';
import { UserForm } from './user-form';

/** One account, or a new one. */
export function UserPage({ userName }: { userName: string | null }) {
  const { t } = useText();
  const { data, error, refetch } = useUsers();
  const [begun, setBegun] = useState<UserRow[] | null>(null);
  if (data && !begun) setBegun(data);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!begun) return <LoadingRows rows={6} />;
  const found = begun.find(({ user }) => user.userName === userName);
  if (userName && !found) return <Empty icon="search" title={t('failure.missing')} hint={t('failure.missingHint')} />;
  return <UserForm row={found ?? null} />;
}
