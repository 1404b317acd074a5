import { createText } from '@shared/text/create-text';
import { en } from './en';
import { administration as administrationEn } from './en/administration';
import { zh } from './zh';
import { administration as administrationZh } from './zh/administration';

/** The workbench's words with those of the administration, which is loaded when somebody goes there. */
export const { useText } = createText({ ...en, ...administrationEn }, { ...zh, ...administrationZh });
