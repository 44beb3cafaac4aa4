import '../styles/page.css';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { themeSheet } from '../styles/theme-sheet.ts';
import type { ThemeName } from '../styles/themes.ts';

/** What is shown, by what a person would call it: "no tags yet", "what was typed is offered". */
export type States = Readonly<Record<string, () => State | Promise<State>>>;

export interface State {
  readonly drawn: TemplateResult;
  /** What a person does before it looks like this. */
  act?(stage: HTMLElement): Promise<unknown>;
}

const THEMES = themeSheet();

/**
 * Draws `drawn` in a page of its own, as the app would: its style sheet, its themes. What was drawn before
 * is gone. Gives the element that holds it, once everything in it is drawn.
 */
export async function show(
  drawn: TemplateResult,
  theme: ThemeName = 'paper',
): Promise<HTMLElement> {
  document.title = 'Fieldbrief';
  document.documentElement.lang = 'en';
  document.documentElement.dataset.theme = theme;
  document.adoptedStyleSheets = [THEMES];
  render(html`<div style="height: 100%; overflow: auto">${drawn}</div>`, freshBody());
  const stage = document.body.firstElementChild as HTMLElement;
  await document.fonts.ready;
  await drawnWhole(stage);
  return stage;
}

export async function showState(state: State, theme?: ThemeName): Promise<HTMLElement> {
  const stage = await show(state.drawn, theme);
  await state.act?.(stage);
  await drawnWhole(stage);
  return stage;
}

/** What is told under `stage` from now on, in order. */
export function heard(stage: HTMLElement, name: string): unknown[] {
  const details: unknown[] = [];
  stage.addEventListener(name, (event) => {
    if (event instanceof CustomEvent) details.push(event.detail);
  });
  return details;
}

/** Done when every element under `root` is drawn, with those that it drew. */
export async function drawnWhole(root: Element): Promise<void> {
  for (;;) {
    const waiting = everything(root).filter(
      (element): element is LitElement => element instanceof LitElement && element.isUpdatePending,
    );
    if (waiting.length === 0) break;
    await Promise.all(waiting.map((element) => element.updateComplete));
  }
  for (const element of everything(root)) {
    // A picture that can't be drawn is drawn as that.
    if (element instanceof HTMLImageElement) await element.decode().catch(() => null);
  }
  // Nobody waits for what comes into view slowly.
  for (const element of everything(root)) {
    for (const animation of element.getAnimations()) animation.finish();
  }
}

/** All elements under `root`, through shadow roots. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
  );
}

/** Lit remembers what it drew where; a new element remembers nothing. */
function freshBody(): HTMLElement {
  render(html``, document.body);
  document.body.replaceWith(document.createElement('body'));
  return document.body;
}

/** The words that a person can see or hear under `node`, through shadow roots. */
export function wordsIn(node: Node): string {
  return [...textsIn(node)].join('').replace(/\s+/g, ' ');
}

function* textsIn(node: Node): Iterable<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof Element && !isSeen(node)) return;
  const inside = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  const root = node instanceof Element ? node.shadowRoot : null;
  for (const child of inside.length > 0 ? inside : (root ?? node).childNodes) yield* textsIn(child);
  if (node instanceof Element) yield ' ';
}

/** What has no box of its own is drawn by what is in it; a list of choices opens when it is asked to. */
const isSeen = (element: Element) =>
  !element.matches('style, script') &&
  (element.matches('option') ||
    element.checkVisibility() ||
    getComputedStyle(element).display === 'contents');
