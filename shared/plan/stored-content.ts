import { AppError } from '../app-error.ts';
import type { PlanContent } from './plan-content-schema.ts';

/** The parts of a PAI that are stored as one document. */
export type StoredContent = Pick<PlanContent, 'adaptations' | 'emergency' | 'afterSchool'>;

/** Raised each time a field is added to, renamed in or taken out of the stored parts. */
export const CONTENT_FORMAT = 1;

type Upcaster = (content: Record<string, unknown>) => Record<string, unknown>;

/** Entry n turns format n + 1 into format n + 2: never changed once released, only added to. */
const upcasters: readonly Upcaster[] = [];

/**
 * The stored document in today's format. It was validated when it was written and the file is authenticated, so that
 * it is not validated again at each reading.
 */
export function readStoredContent(format: number, json: string): StoredContent {
  if (format > CONTENT_FORMAT) throw new AppError('REGISTER_TOO_RECENT');
  const stored = JSON.parse(json) as Record<string, unknown>;
  return upcasters.slice(format - 1).reduce((content, upcast) => upcast(content), stored) as StoredContent;
}

export function writeStoredContent({ adaptations, emergency, afterSchool }: PlanContent): string {
  return JSON.stringify({ adaptations, emergency, afterSchool } satisfies StoredContent);
}
