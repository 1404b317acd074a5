import '@shared/theme/base.css';
import 'virtual:tokens.css';
import { takeLanguageFromAddress } from '@shared/text/language';
import { showTheme } from '@shared/theme/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChatApp } from './chat-app';

takeLanguageFromAddress();
showTheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ChatApp />
  </StrictMode>,
);
