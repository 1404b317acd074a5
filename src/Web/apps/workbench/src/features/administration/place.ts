import type { Entity, Json } from '@shared/protocol/configuration';

/** One step into a value: a field's name, or a number in a list. */
export type Step = string | number;

const isObject = (value: Json | undefined): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const at = (value: Json | undefined, steps: Step[]): Json | undefined =>
  steps.reduce<Json | undefined>((found, step) => {
    if (Array.isArray(found)) return typeof step === 'number' ? found[step] : undefined;
    return isObject(found) ? found[step] : undefined;
  }, value);

/** The value with another one at that place; what is not there on the way is made, and `undefined` takes it out. */
export function withAt(value: Json | undefined, [step, ...rest]: Step[], next: Json | undefined): Json | undefined {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    const inner = withAt(list[step], rest, next);
    if (inner === undefined) list.splice(step, 1);
    else list[step] = inner;
    return list;
  }
  const { [step]: before, ...others } = isObject(value) ? value : {};
  const inner = withAt(before, rest, next);
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** A plain value in words; nothing for what has parts. */
export const textOf = (value: Json | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** As the server names it: `steps[0].levels.english`. */
export const placeOf = (steps: Step[]) =>
  steps.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : place ? `${place}.${step}` : step),
    '',
  );

export const stepsOf = (path: string): Step[] => path.split('.');
