import {
  Alert,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  NativeSelect,
  PasswordInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { kitWords } from '../../shared/text/screen/kit-words.ts';

/** The one accent colour. */
const blue: MantineColorsTuple = [
  '#eef3fa',
  '#dce6f3',
  '#b9cde6',
  '#93b2d9',
  '#7098cb',
  '#5683bf',
  '#3a69ab',
  '#28528f',
  '#1f4276',
  '#16325c',
];

const dark: MantineColorsTuple = [
  '#dde1e8',
  '#bcc3ce',
  '#a2aab8',
  '#6d7686',
  '#454d5a',
  '#363d49',
  '#2a303a',
  '#1c2128',
  '#161a20',
  '#101318',
];

/** Kept for what endangers a child, and for what cannot be undone. */
const red: MantineColorsTuple = [
  '#fdeceb',
  '#f9d3d1',
  '#f0a8a4',
  '#e57c76',
  '#d9564e',
  '#cc3d35',
  '#bf3029',
  '#b3261e',
  '#931d17',
  '#741510',
];

/** Colours of a notice by its meaning. */
const alertTones = { red: 'danger', yellow: 'warning', green: 'calm', gray: 'neutral' } as const;

/** 42 px fields and buttons, text at 15 to 16 px, labels above. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 6 },
  colors: { blue, dark, red },
  fontFamily: '"Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { md: '1.5' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 42, variant: 'subtle' } },
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 2 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    PasswordInput: PasswordInput.extend({
      defaultProps: {
        size: 'md',
        visibilityToggleButtonProps: { 'aria-label': kitWords.showPassphrase, tabIndex: 0 },
      },
    }),
    Alert: Alert.extend({
      vars: (_, { color }) => {
        const tone = alertTones[color as keyof typeof alertTones] ?? 'info';
        return {
          root: {
            '--alert-bg': `var(--app-${tone}-surface)`,
            '--alert-color': `var(--app-${tone})`,
            '--alert-bd': `1px solid var(--app-${tone})`,
          },
        };
      },
    }),
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Modal: Modal.extend({
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': kitWords.close, size: 42 } },
    }),
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': kitWords.close, size: 40 } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

/** Mantine's own greys and red are too pale for WCAG AA (4.5 to 1 for text, 3 to 1 for the edge of a field). */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f8fa',
    '--mantine-color-text': '#1b222c',
    '--mantine-color-dimmed': '#545e6c',
    '--mantine-color-placeholder': '#646e7b',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#1f4276',
    '--app-surface': '#ffffff',
    '--app-line': '#d9dee5',
    '--app-field-border': '#7f8998',
    '--app-focus': '#1f4276',
    '--app-hover': '#eef2f7',
    '--app-selected': '#dce6f3',
    '--app-danger': '#b3261e',
    '--app-danger-surface': '#fdeceb',
    '--app-warning': '#8a4b00',
    '--app-warning-surface': '#fff3e0',
    '--app-calm': '#1d6b3a',
    '--app-calm-surface': '#e6f4ea',
    '--app-info': '#1f4276',
    '--app-info-surface': '#e9f0f9',
    '--app-neutral': '#4a5462',
    '--app-neutral-surface': '#edf0f4',
  },
  dark: {
    '--mantine-color-body': '#14181e',
    '--mantine-color-text': '#e3e7ed',
    '--mantine-color-dimmed': '#a9b2c0',
    '--mantine-color-placeholder': '#98a2b1',
    '--mantine-color-error': '#ffa49c',
    '--mantine-color-anchor': '#a9c4ea',
    '--app-surface': '#1c2128',
    '--app-line': '#363d49',
    '--app-field-border': '#7c8696',
    '--app-focus': '#a9c4ea',
    '--app-hover': '#252b34',
    '--app-selected': '#26364d',
    '--app-danger': '#ffa49c',
    '--app-danger-surface': '#43201e',
    '--app-warning': '#f5c37e',
    '--app-warning-surface': '#3b2b12',
    '--app-calm': '#93d6a9',
    '--app-calm-surface': '#16331f',
    '--app-info': '#a9c4ea',
    '--app-info-surface': '#1d2d45',
    '--app-neutral': '#bcc3ce',
    '--app-neutral-surface': '#2a303a',
  },
});
