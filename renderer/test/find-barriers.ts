import axe from 'axe-core';
import { everything } from './stage.ts';

/** Rules about a whole page, which a part of one cannot keep. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'skip-link', 'bypass'];

/** All that depends on the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

export interface Looked {
  /** Only a part of the app is shown. */
  readonly part: boolean;
  /** All else was looked at in another theme. */
  readonly onlyColours?: boolean;
}

/** What on the page keeps people out, a line each: what axe finds, and what stands beside the window. */
export async function findBarriers({ part, onlyColours = false }: Looked): Promise<string[]> {
  const rules = Object.fromEntries((part ? OF_A_PAGE : []).map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document, {
    ...(onlyColours ? { runOnly: { type: 'rule', values: OF_COLOURS } } : { rules }),
    resultTypes: ['violations'],
    elementRef: false,
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id}: ${help} (${target.flat().join(' ')}: ${why})`;
    }),
  );
  return [...found, ...besideTheWindow(), ...tooSmall()];
}

/** Pixels of the screen. */
const LEAST_SIZE = 10;

/** Words of pictures that are drawn too small to be read: what a picture is scaled by counts, too. */
function tooSmall(): string[] {
  return everything(document.body)
    .filter((element) => element instanceof SVGTextElement)
    .flatMap((text) => {
      const pixels =
        Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
      return pixels < LEAST_SIZE
        ? [`too small: “${text.textContent}”, ${pixels.toFixed(1)} px`]
        : [];
    });
}

/** What would make the window scroll sideways. */
function besideTheWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const stage = document.body.firstElementChild;
  const over = stage ? stage.scrollWidth - stage.clientWidth : 0;
  if (scrollWidth <= clientWidth && over <= 0) return [];
  const names = everything(document.body)
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => element.tagName.toLowerCase());
  return [`beside the window: ${names.join(', ')}`];
}
