/** One TrueType file of the product: its role, its name beside the program and where npm brings it from. */
export type FontFile = { role: FontRole; file: string; package: string; path: string };

export type FontRole = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'fallback' | 'fallbackBold';

const NOTO = '@expo-google-fonts/noto-sans';
const DEJAVU = 'dejavu-fonts-ttf';

/**
 * The only list of the fonts: the build copies them to `dist/fonts`, `loadDocumentFonts` reads them from there.
 * Noto Sans covers every Latin name; DejaVu Sans adds boxes, arrows and the rarer alphabets.
 */
export const FONT_FILES: readonly FontFile[] = [
  {
    role: 'regular',
    file: 'NotoSans-Regular.ttf',
    package: NOTO,
    path: '400Regular/NotoSans_400Regular.ttf',
  },
  { role: 'bold', file: 'NotoSans-Bold.ttf', package: NOTO, path: '700Bold/NotoSans_700Bold.ttf' },
  {
    role: 'italic',
    file: 'NotoSans-Italic.ttf',
    package: NOTO,
    path: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  },
  {
    role: 'boldItalic',
    file: 'NotoSans-BoldItalic.ttf',
    package: NOTO,
    path: '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  },
  { role: 'fallback', file: 'DejaVuSans.ttf', package: DEJAVU, path: 'ttf/DejaVuSans.ttf' },
  { role: 'fallbackBold', file: 'DejaVuSans-Bold.ttf', package: DEJAVU, path: 'ttf/DejaVuSans-Bold.ttf' },
];
