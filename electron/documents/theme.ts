import type { TextSize, Tone } from '../../shared/documents/blocks.ts';

/** A colour as PDF operands: three numbers between 0 and 1. */
export type Color = string;

function toColor(hex: string): Color {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}

/** Every pair of text and background stands above 4.5:1, and every tint prints as a light grey. */
export const COLORS = {
  ink: toColor('#16191d'),
  muted: toColor('#4a5563'),
  accent: toColor('#1f3a5f'),
  rule: toColor('#8d97a5'),
  hairline: toColor('#c3cad3'),
  headerCell: toColor('#e9edf2'),
  paper: toColor('#ffffff'),
} as const;

export type TonePaint = {
  edge: Color;
  tint: Color;
  /** Background of the title of a panel. What is grave is white on dark: it stands out on a grey copy too. */
  titleFill: Color;
  title: Color;
  band: Color;
  bandText: Color;
};

export const TONES: Readonly<Record<Tone, TonePaint>> = {
  danger: {
    edge: toColor('#b3261e'),
    tint: toColor('#fae6e4'),
    titleFill: toColor('#b3261e'),
    title: COLORS.paper,
    band: toColor('#b3261e'),
    bandText: COLORS.paper,
  },
  warning: {
    edge: toColor('#b26a00'),
    tint: toColor('#fdf0d9'),
    titleFill: toColor('#fdf0d9'),
    title: toColor('#6b3f00'),
    band: toColor('#fdf0d9'),
    bandText: toColor('#5a3500'),
  },
  calm: {
    edge: toColor('#1b6b57'),
    tint: toColor('#e3f1ed'),
    titleFill: toColor('#e3f1ed'),
    title: toColor('#124a3c'),
    band: toColor('#1b6b57'),
    bandText: COLORS.paper,
  },
  neutral: {
    edge: COLORS.accent,
    tint: COLORS.headerCell,
    titleFill: COLORS.headerCell,
    title: COLORS.accent,
    band: COLORS.accent,
    bandText: COLORS.paper,
  },
};

/** Type sizes as multiples of the body size. */
export const SIZES: Readonly<Record<TextSize, number>> = { small: 0.86, body: 1, large: 1.35, huge: 2.4 };
export const HEADING_SIZES = { 1: 1.75, 2: 1.3, 3: 1.08 } as const;
export const RUNNING_SIZE = 0.8;

/** Noto Sans from the top of « Ấ » to the foot of « ç »: lines of this height never touch. */
export const LINE_HEIGHT = 1.362;
export const BASELINE = 1.069;
/** Capitals and digits above their baseline. */
export const DIGIT_HEIGHT = 0.714;

export const POINTS_PER_MILLIMETRE = 72 / 25.4;
