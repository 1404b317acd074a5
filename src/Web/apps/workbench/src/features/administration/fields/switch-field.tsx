import { Switch } from 'antd';
import styles from '../administration.module.css';
import { Frame } from './frame';
import { useHeld, type FieldProps } from './held';

export function SwitchField({ steps, name }: FieldProps<'switch'>) {
  const { held, put } = useHeld(steps);
  return (
    <Frame steps={steps} name={name}>
      {({ id, ...given }) => (
        <span className={styles.switch}>
          <Switch {...given} id={id} checked={held === true} onChange={put} aria-labelledby={`${id}-label`} />
        </span>
      )}
    </Frame>
  );
}
