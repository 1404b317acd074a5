import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { configured, type Configured } from '../../api/configuration';
import { Empty } from '../../components/empty';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { useText } from '../../text/administration';
import { EntityForm } from './entity-form';
import type { Description } from './kinds/description';

/** One of a kind, or a new one, as it is in force now. */
export function FormPage({ description, id }: { description: Description; id: string | null }) {
  const { t } = useText();
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...configured(description.kind),
    refetchOnMount: 'always',
  });
  // What is being written stands on what was there when it was begun: a later answer does not take it away.
  const [begun, setBegun] = useState<Configured | null>(null);
  if (data && isFetchedAfterMount && !begun) setBegun(data);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!begun) return <LoadingRows rows={8} />;
  const found = begun.items.find(item => item.id === id);
  if (id && !found && !description.only)
    return <Empty icon="search" title={t('failure.missing')} hint={t('failure.missingHint')} />;
  return (
    <EntityForm
      description={description}
      id={id}
      fresh={!found}
      version={begun.version}
      base={found?.value ?? { ...description.blank, id: id ?? '' }}
      taken={begun.items.map(item => item.id)}
    />
  );
}
