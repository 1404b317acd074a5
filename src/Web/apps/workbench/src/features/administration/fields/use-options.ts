import { useText } from '../../../text/administration';
import { useForm } from '../form-context';
import { nameOf } from '../names';
import type { Option } from './select';

/** All of a kind by name; where two are called the same, their ids tell them apart. */
export function useOptions(kind: string): Option[] {
  const { language } = useText();
  const { names } = useForm();
  const found = names.list(kind).map(({ id, value }) => ({ value: id, words: nameOf(value, id, language) }));
  const twice = (words: string) => found.filter(option => option.words === words).length > 1;
  return found
    .map(option => (twice(option.words) ? { ...option, words: `${option.words} (${option.value})` } : option))
    .sort((a, b) => a.words.localeCompare(b.words, language));
}
