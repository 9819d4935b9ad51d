import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createQueryClient } from '../bridge/create-query-client.ts';
import { PendingSavesProvider } from '../bridge/pending-saves.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { SessionGate } from './session-gate.tsx';
import { resolveCssVariables, theme } from './theme.ts';

/** The whole window: theme, language, cache, and the screen that fits the state of the register. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveCssVariables}
      defaultColorScheme="auto"
      getStyleNonce={readStyleNonce}
    >
      <I18nProvider locale="fr-FR">
        <QueryClientProvider client={client}>
          <Notifications position="bottom-right" />
          <ErrorBoundary>
            <PendingSavesProvider>
              <SessionGate />
            </PendingSavesProvider>
          </ErrorBoundary>
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>
  );
}

/** Mantine writes its variables in a <style> of its own. (React Aria reads the nonce by itself.) */
function readStyleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
