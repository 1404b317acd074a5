import '@shared/theme/base.css';
import 'virtual:tokens.css';
import { takeLanguageFromAddress } from '@shared/text/language';
import { openTheme } from '@shared/theme/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChatApp } from './chat-app';

takeLanguageFromAddress();
openTheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ChatApp />
  </StrictMode>,
);
