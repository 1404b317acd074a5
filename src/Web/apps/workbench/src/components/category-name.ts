import type { FieldOption } from '@shared/protocol/wrap-up-form';
import { localized } from '@shared/text/localized';
import { useWrapUpForms } from '../api/wrap-up-forms';
import { useText } from '../text/text';

/** A category as its form names it, from the broadest to the narrowest; what the form does not know (any more) goes by its id. */
export function useCategoryName() {
  const { language } = useText();
  const { data: forms } = useWrapUpForms();
  return (formId: string | undefined, category: string) => {
    const field = forms?.find(form => form.id === formId)?.fields.find(one => one.isCategory);
    let options: FieldOption[] = field?.options ?? [];
    const names = category.split('/').map(id => {
      const option = options.find(one => one.id === id);
      options = option?.options ?? [];
      return option ? localized(option.name, language) : id;
    });
    return names.join(' / ');
  };
}
