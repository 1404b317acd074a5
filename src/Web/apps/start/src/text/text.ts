import { createText } from '@shared/text/create-text';
import { en } from './en';
import { zh } from './zh';

export const { useText } = createText(en, zh);
