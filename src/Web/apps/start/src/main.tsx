import '@shared/theme/base.css';
import 'virtual:tokens.css';
import { takeLanguageFromAddress } from '@shared/text/language';
import { showTheme } from '@shared/theme/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartPage } from './components/start-page';

takeLanguageFromAddress();
showTheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
);
