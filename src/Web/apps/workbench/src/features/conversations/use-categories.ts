import type { FieldOption } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { useWrapUpForms } from '../../api/wrap-up-forms';
import { useText } from '../../text/text';

/** Every category that a form knows, the broader before those below it. */
export function useCategories() {
  const { language } = useText();
  const fields = useWrapUpForms().data?.flatMap(form => form.fields.filter(field => field.isCategory)) ?? [];
  const below = (options: FieldOption[], path: string[], words: string[]): { value: string; label: string }[] =>
    options.flatMap(option => {
      const [way, named] = [
        [...path, option.id],
        [...words, localized(option.name, language)],
      ];
      return [{ value: way.join('/'), label: named.join(' / ') }, ...below(option.options, way, named)];
    });
  const all = fields.flatMap(field => below(field.options, [], []));
  return [...new Map(all.map(category => [category.value, category])).values()];
}
