import axe from 'axe-core';
import { everything } from './stage.ts';

/** Rules about a whole page, which a part of one cannot keep. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'skip-link', 'bypass'];

/**
 * What on the page keeps people out, a line each: what axe finds, and what stands beside the window.
 * `part`: only a part of the app is shown.
 */
export async function findBarriers(part: boolean): Promise<string[]> {
  const rules = Object.fromEntries((part ? OF_A_PAGE : []).map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document, {
    rules,
    resultTypes: ['violations'],
    elementRef: false,
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id}: ${help} (${target.flat().join(' ')}: ${why})`;
    }),
  );
  return [...found, ...besideTheWindow()];
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
