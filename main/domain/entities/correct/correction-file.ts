import { isRecord } from '../../is-record.ts';
import { fail, ok, type Result } from '../../result.ts';
import { ENTITY_TYPES, type EntityType } from '../types.ts';
import type {
  CorrectionAction,
  CorrectionAnchor,
  CorrectionRule,
  CorrectionScope,
} from './types.ts';

const FORMAT = 'fieldbrief-corrections';
const VERSION = 1;
/** A file of more rules is not a colleague's. */
const MOST_RULES = 100_000;

/** Rules as a small file for colleagues: JSON with a version, one rule a line, oldest first. */
export function writeCorrections(rules: readonly CorrectionRule[]): string {
  const lines = [...rules]
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1))
    .map((rule) => `    ${JSON.stringify(rule)}`);
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "rules": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads such a file; every byte of it may be hostile. A file of another version is refused whole. */
export function readCorrections(json: string): Result<CorrectionRule[]> {
  const file = parse(json);
  if (!isRecord(file) || file.format !== FORMAT)
    return fail('corrections-format', 'This is not a Fieldbrief corrections file.');
  if (typeof file.version !== 'number')
    return fail(
      'corrections-version',
      'This corrections file does not say its version: it is damaged.',
    );
  if (file.version !== VERSION) {
    return fail(
      'corrections-version',
      `This corrections file is of version ${String(file.version).slice(0, 12)}; this Fieldbrief reads version ${VERSION}.`,
    );
  }
  const list = file.rules;
  if (!Array.isArray(list) || list.length > MOST_RULES)
    return fail('corrections-format', 'This corrections file holds no list of rules.');
  const rules: CorrectionRule[] = [];
  for (const [index, entry] of list.entries()) {
    const rule = ruleOf(entry);
    if (!rule)
      return fail('corrections-rule', `Rule ${index + 1} of this corrections file can't be read.`);
    rules.push(rule);
  }
  return ok(rules);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isText = (value: unknown, most = 2_000): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;
/** Nothing that drives a terminal or turns the text around it. */
const isShown = (text: string): boolean => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text);
const isType = (value: unknown): value is EntityType => ENTITY_TYPES.some((type) => type === value);
const isContext = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= 200);

function ruleOf(entry: unknown): CorrectionRule | null {
  if (!isRecord(entry)) return null;
  const { id, created } = entry;
  const [scope, anchor, action] = [
    scopeOf(entry.scope),
    anchorOf(entry.anchor),
    actionOf(entry.action),
  ];
  if (!isText(id, 100) || !isText(created, 40) || !scope || !anchor || !action) return null;
  return { id, scope, anchor, action, created };
}

function scopeOf(value: unknown): CorrectionScope | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'everywhere') return { kind: 'everywhere' };
  const article = value.article;
  return value.kind === 'article' && isText(article, 200) ? { kind: 'article', article } : null;
}

function anchorOf(value: unknown): CorrectionAnchor | null {
  if (!isRecord(value)) return null;
  const { quote, before, after } = value;
  return isText(quote) && isContext(before) && isContext(after) ? { quote, before, after } : null;
}

function actionOf(value: unknown): CorrectionAction | null {
  if (!isRecord(value)) return null;
  const { kind, type, quote, name } = value;
  if (kind === 'reject') return { kind };
  if ((kind === 'retype' || kind === 'confirm') && isType(type)) return { kind, type };
  if (kind === 'resize' && isType(type) && isText(quote)) return { kind, type, quote };
  return (kind === 'merge' || kind === 'split' || kind === 'rename') &&
    isText(name) &&
    isShown(name)
    ? { kind, name }
    : null;
}
