import '@shared/theme/base.css';
import 'virtual:tokens.css';
import { openSoundOnFirstTouch } from '@shared/sound/audio';
import { takeLanguageFromAddress } from '@shared/text/language';
import { openTheme } from '@shared/theme/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartPage } from './components/start-page';

takeLanguageFromAddress();
openTheme();
openSoundOnFirstTouch();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
);
