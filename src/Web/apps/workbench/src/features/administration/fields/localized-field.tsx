import { Input } from 'antd';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { at, textOf } from '../place';
import { useForm } from '../form-context';
import { Frame } from './frame';
import type { FieldProps } from './held';

/** A text in both languages, side by side. */
export function LocalizedField({ field, steps, name }: FieldProps<'localized'>) {
  const { t } = useText();
  const { value, set } = useForm();
  return (
    <Frame steps={steps} name={name} group>
      {given => (
        <div className={styles.both}>
          {(['zh', 'en'] as const).map(language => {
            const control = {
              id: `${given.id}-${language}`,
              lang: language === 'zh' ? 'zh-CN' : 'en',
              'aria-invalid': given['aria-invalid'],
              'aria-describedby': given['aria-describedby'],
              value: textOf(at(value, [...steps, language])),
              status: given['aria-invalid'] ? ('error' as const) : ('' as const),
            };
            const put = (words: string) => set([...steps, language], words);
            return (
              <div key={language}>
                <label className={styles.sublabel} htmlFor={control.id}>
                  {t(`admin.language.${language}`)}
                </label>
                {field.multiline ? (
                  <Input.TextArea
                    {...control}
                    autoSize={{ minRows: 2, maxRows: 8 }}
                    onChange={event => put(event.target.value)}
                  />
                ) : (
                  <Input {...control} autoComplete="off" onChange={event => put(event.target.value)} />
                )}
              </div>
            );
          })}
        </div>
      )}
    </Frame>
  );
}
