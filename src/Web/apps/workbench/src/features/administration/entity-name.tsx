import { useConfigured, useConfiguredOne } from '../../api/configuration';
import { useText } from '../../text/administration';
import { nameOf } from './names';
import { useWords } from './use-words';

/** Of these there may be thousands: only the one is asked for. */
const many = (kind: string) => kind === 'agent';

interface Props {
  kind: string;
  id: string;
  /** What it was called, where it is gone. */
  once?: string | undefined;
}

/** Kind and name of something configured. */
export function EntityName({ kind, id, once }: Props) {
  const { t } = useText();
  const { one } = useWords();
  return t('admin.entity', { kind: one(kind), name: useName(kind, id) ?? once ?? id });
}

function useName(kind: string, id: string) {
  const { language } = useText();
  const one = useConfiguredOne(kind, id, many(kind));
  const all = useConfigured(kind, !many(kind));
  const value = many(kind) ? one.data?.value : all.data?.items.find(item => item.id === id)?.value;
  return value && nameOf(value, id, language);
}
