import type { FailureBody } from '../../../shared/contract/envelope.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { type PlanContent, type PlanPart, planParts } from '../../../shared/plan/plan-content-schema.ts';
import {
  emptyHistory,
  type HistoryEntry,
  type PartValue,
  recordChange,
  stepHistory,
} from './draft-history.ts';
import { applyKeptParts, isMovedSince, type KeptParts } from './kept-parts.ts';
import { checkPart, isSameValue, toPartIssues } from './part-validation.ts';
import {
  buildDraftState,
  type DraftPorts,
  type DraftState,
  findDraftStatus,
  hasIssues,
  listUnsavedParts,
  toFailure,
} from './plan-draft-state.ts';
import { releaseGuardians } from './release-guardians.ts';
import { SaveTimer } from './save-timer.ts';

/**
 * The PAI being written: what is typed, what is stored, and the way from one to the other. Saves one part at a time,
 * each with the revision of the answer before, so that two saves of this window never collide and a save of another
 * window is always noticed. Nothing typed is ever dropped: a failed or refused value stays until it is stored.
 */
export class PlanDraftStore {
  readonly #ports: DraftPorts;
  readonly #timer: SaveTimer;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #history = emptyHistory;
  /** Parts whose typing is not stored, in the order they were touched. */
  readonly #dirty = new Set<PlanPart>();
  #saving = false;
  #running: Promise<void> | null = null;

  /** `kept`: parts left unsaved by a former session. */
  constructor(plan: Plan, ports: DraftPorts, kept: KeptParts | null = null) {
    this.#ports = ports;
    this.#timer = new SaveTimer(() => void this.flush(), ports.now);
    this.#state = buildDraftState(plan);
    if (kept) this.#takeOver(kept);
  }

  readonly getState = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes a new value of a part. `field` names the field being typed in; null when the step stands alone. */
  change<P extends PlanPart>(part: P, value: PlanContent[P], field: string | null): void {
    const before = this.#state.content[part];
    if (before === value) return;
    const entry = { part, before, after: value, field, at: this.#ports.now() };
    this.#history = recordChange(this.#history, entry);
    this.#setPart(part, value);
  }

  /** Takes back the last step, and returns it so that the screen can show where it was. */
  undo(): HistoryEntry | null {
    return this.#step('undo');
  }

  redo(): HistoryEntry | null {
    return this.#step('redo');
  }

  /** Saves everything that waits, now. Resolves once it is stored, or known not to be. */
  flush(): Promise<void> {
    this.#timer.clear();
    if (this.#state.conflict) return Promise.resolve();
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** True while something on screen is not stored. */
  hasUnsavedWork(): boolean {
    return (
      this.#dirty.size > 0 || this.#saving || hasIssues(this.#state.issues) || this.#state.conflict !== null
    );
  }

  /** What is on screen and not stored, part by part, with what the register held when it was typed. */
  readUnsaved(): KeptParts {
    const { content, plan } = this.#state;
    return Object.fromEntries(
      listUnsavedParts(this.#state, this.#dirty).map((part) => [
        part,
        { value: content[part], base: plan.content[part] },
      ]),
    );
  }

  /** The user has seen which guardian is gone. */
  acknowledgeReleased(): void {
    this.#update({ released: [] });
  }

  /** Shows what is stored now, when it is newer and nothing typed here would be lost. */
  adopt(plan: Plan): void {
    if (this.hasUnsavedWork() || plan.revision <= this.#state.plan.revision) return;
    const isSame = planParts.every((part) => isSameValue(plan.content[part], this.#state.content[part]));
    if (!isSame) this.#history = emptyHistory;
    this.#update({ plan, content: isSame ? this.#state.content : plan.content, failure: null });
  }

  /** After a conflict: what was typed here replaces the stored parts it differs from, and only those. */
  keepMine(): void {
    const conflict = this.#state.conflict;
    if (!conflict) return;
    const mine = this.#state.content;
    const parts = listUnsavedParts(this.#state, this.#dirty);
    const kept = Object.fromEntries(parts.map((part) => [part, mine[part]]));
    this.#settle(conflict.stored, { ...conflict.stored.content, ...kept });
    for (const part of parts) this.#dirty.add(part);
    this.#recordSettlement(parts, conflict.stored.content, mine);
    void this.flush();
  }

  /** After a conflict: shows what is stored. Undoing gives back what was typed here. */
  takeStored(): void {
    const conflict = this.#state.conflict;
    if (!conflict) return;
    const mine = this.#state.content;
    const parts = listUnsavedParts(this.#state, this.#dirty);
    this.#settle(conflict.stored, conflict.stored.content);
    this.#recordSettlement(parts, mine, conflict.stored.content);
  }

  /** Stops every timer. What waits is saved first. */
  async close(): Promise<void> {
    await this.flush();
    this.#timer.clear();
  }

  /** Work of a former session goes on; a part that was written elsewhere since is a conflict from the start. */
  #takeOver(kept: KeptParts): void {
    const { plan } = this.#state;
    const content = applyKeptParts(plan.content, kept);
    const parts = planParts.filter((part) => kept[part] && !isSameValue(content[part], plan.content[part]));
    for (const part of parts) this.#dirty.add(part);
    const isMoved = parts.some((part) => kept[part] && isMovedSince(kept[part], plan.content[part]));
    this.#update({ content, conflict: isMoved ? { stored: plan, parts } : null });
    if (parts.length > 0) this.#schedule();
  }

  #step(direction: 'undo' | 'redo'): HistoryEntry | null {
    if (this.#state.conflict) return null;
    const step = stepHistory(this.#history, direction);
    if (!step) return null;
    this.#history = step.history;
    this.#setPart(step.entry.part, direction === 'undo' ? step.entry.before : step.entry.after);
    return step.entry;
  }

  #setPart(part: PlanPart, value: PartValue): void {
    this.#dirty.add(part);
    this.#update({ content: { ...this.#state.content, [part]: value } });
    this.#schedule();
  }

  #schedule(): void {
    if (!this.#state.conflict) this.#timer.schedule();
  }

  async #saveAll(): Promise<void> {
    for (const part of this.#dirty) {
      // A part touched again while it was being saved is visited again: a Set walks what is added on the way.
      const isHandled = await this.#savePart(part);
      if (!isHandled) return;
    }
    // Also when nothing had to be sent any more: what had failed was undone.
    this.#update({ failure: null });
  }

  async #savePart(part: PlanPart): Promise<boolean> {
    const typed = this.#state.content[part];
    const { issues, savable } = checkPart(part, typed, this.#state.plan.content[part]);
    this.#update({ issues: { ...this.#state.issues, [part]: issues } });
    this.#dirty.delete(part);
    if (savable === null || isSameValue(savable.value, this.#state.plan.content[part])) {
      return true;
    }
    this.#saving = true;
    this.#update({});
    try {
      const { id: planId, revision: expectedRevision } = this.#state.plan;
      const answer = await this.#ports.save({ planId, expectedRevision, part: savable });
      this.#saving = false;
      const content = { ...this.#state.plan.content, [part]: savable.value };
      const plan = { ...this.#state.plan, ...answer, content };
      this.#update({ plan, failure: null });
      this.#ports.onSaved(plan);
      return true;
    } catch (error) {
      this.#saving = false;
      return this.#handleFailure(part, toFailure(error));
    }
  }

  /** True when the other parts may still be saved. */
  async #handleFailure(part: PlanPart, failure: FailureBody): Promise<boolean> {
    if (failure.code === 'VALIDATION_FAILED' && failure.issues.length > 0) {
      this.#update({ issues: { ...this.#state.issues, [part]: toPartIssues(failure.issues) } });
      return true;
    }
    this.#dirty.add(part);
    if (failure.code === 'CONFLICT') return this.#meetConflict(failure);
    this.#update({ failure });
    this.#timer.retryAfter(failure.code);
    return false;
  }

  async #meetConflict(failure: FailureBody): Promise<boolean> {
    try {
      const stored = await this.#ports.loadStored();
      // Nobody wrote this PAI: what it refers to is gone, and sending it again would be refused for ever.
      if (stored.revision === this.#state.plan.revision) return await this.#letGuardiansGo(stored, failure);
      const { content } = this.#state;
      const parts = listUnsavedParts(this.#state, this.#dirty).filter(
        (part) => !isSameValue(content[part], stored.content[part]),
      );
      if (parts.length === 0) this.#settle(stored, stored.content);
      else this.#update({ conflict: { stored, parts }, failure: null });
    } catch (error) {
      const loading = toFailure(error);
      this.#update({ failure: loading.code === 'INTERNAL' ? failure : loading });
    }
    return false;
  }

  /** True when the refused part may be sent again. */
  async #letGuardiansGo(stored: Plan, failure: FailureBody): Promise<boolean> {
    const ids = await this.#ports.listGuardianIds();
    const { content } = this.#state;
    const change = releaseGuardians(content.administrative, stored.content.administrative, ids);
    if (!change) {
      this.#update({ plan: stored, failure });
      return false;
    }
    this.#dirty.add('administrative');
    const released = change.released;
    this.#update({ plan: stored, content: { ...content, administrative: change.value }, released });
    return true;
  }

  #settle(plan: Plan, content: PlanContent): void {
    this.#dirty.clear();
    this.#history = emptyHistory;
    this.#update({ plan, content, conflict: null, failure: null, issues: {} });
  }

  #recordSettlement(parts: readonly PlanPart[], before: PlanContent, after: PlanContent): void {
    for (const part of parts) {
      const entry = { part, before: before[part], after: after[part], field: null, at: this.#ports.now() };
      this.#history = recordChange(this.#history, entry);
    }
    this.#update({});
  }

  #update(change: Partial<DraftState>): void {
    const next = { ...this.#state, ...change };
    this.#state = {
      ...next,
      status: findDraftStatus(next, this.#saving, this.#dirty.size > 0),
      canUndo: this.#history.undo.length > 0,
      canRedo: this.#history.redo.length > 0,
    };
    for (const listener of this.#listeners) listener();
  }
}
