import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { fieldOf, scaleOf } from '../../../templates/assess/item-value.ts';
import type { AssessContext } from './assess-context.ts';
import { fieldKeys } from './field-keys.ts';
import { nextHead, nextItem } from './step-through.ts';

/**
 * The keys of the assessment: arrows move, Alt with an arrow changes the head, digits set the primary
 * field, letters open the other fields, Escape comes back to the row. A field being typed in keeps its keys.
 */
export function useAssessKeys(
  context: AssessContext,
  root: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  const wanted = useRef(false);
  const { selected } = context;
  useEffect(() => {
    // The editor of the item before has closed, so that everything below it has moved.
    rowOf(root.current, selected)?.scrollIntoView({ block: 'nearest' });
    if (!wanted.current) return;
    wanted.current = false;
    focusItem(root.current, selected);
  }, [selected, root]);

  return (event) => {
    const target = event.target as HTMLElement;
    if (!root.current?.contains(target) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      context.onOpenField(null);
      focusItem(root.current, selected);
      return;
    }
    if (isTyping(target)) return;
    const act = actionFor(event, context, root.current);
    if (!act) return;
    event.preventDefault();
    wanted.current = act.moves;
    act.perform();
  };
}

interface Action {
  readonly moves: boolean;
  readonly perform: () => void;
}

function actionFor(
  event: KeyboardEvent,
  context: AssessContext,
  root: HTMLElement,
): Action | undefined {
  const { checklist, selected } = context;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  if (step !== undefined) {
    const next = event.altKey
      ? nextHead(checklist, selected, step)
      : nextItem(checklist, selected, step);
    return { moves: true, perform: () => context.onSelect(next) };
  }
  if (event.altKey) return undefined;
  const value = scaleOf(checklist, checklist.primary).values[Number(event.key) - 1];
  if (value)
    return {
      moves: false,
      perform: () => context.onAssess(selected, { values: { [checklist.primary]: value.id } }),
    };
  const letter = event.key.toLowerCase();
  if (letter === 'e') return { moves: false, perform: () => openEvidence(context, root) };
  const field = fieldKeys(checklist).get(letter);
  if (field === undefined) return undefined;
  return {
    moves: false,
    perform: () => {
      if (fieldOf(checklist, field).kind === 'scale') context.onOpenField(field);
      else root.querySelector<HTMLElement>(`[data-field="${field}"] .input`)?.focus();
    },
  };
}

function openEvidence(context: AssessContext, root: HTMLElement): void {
  context.onOpenField('evidence');
  // The drawer of a narrow window is shown with the next paint; what is hidden takes no focus.
  requestAnimationFrame(() => root.querySelector<HTMLElement>('[data-evidence] button')?.focus());
}

const rowOf = (root: HTMLElement | null, item: string): HTMLElement | null | undefined =>
  root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(item)}"]`);

const focusItem = (root: HTMLElement | null, item: string): void =>
  rowOf(root, item)?.focus({ preventScroll: true });

const isTyping = (target: HTMLElement): boolean =>
  target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable]') ||
  target.closest('[role="listbox"], [role="dialog"]') !== null;
