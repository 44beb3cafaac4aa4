/** Frameworks of tags: the families that an organisation files by, loaded from CSV. */
import * as v from 'valibot';
import type { FrameworkReading, TagFramework } from '#domain/tags/framework.ts';
import { id, text } from './fields.ts';

export const frameworkRequests = {
  /** By name. */
  'frameworks.list': v.strictObject({}),
  /** Loads one from a CSV file; one from a file of the same name is replaced; undoable. */
  'frameworks.load': v.strictObject({
    name: v.pipe(text(1_000), v.nonEmpty()),
    bytes: v.instance(Uint8Array),
  }),
  /** Takes one away; notes keep their tags; undoable. */
  'frameworks.remove': v.strictObject({ id }),
};

export interface FrameworkResponses {
  'frameworks.list': readonly TagFramework[];
  'frameworks.load': FrameworkReport;
  'frameworks.remove': null;
}

/** What became of a file: the framework, the rows that were left out, and what a person should know. */
export interface FrameworkReport extends Pick<FrameworkReading, 'bad' | 'shared'> {
  readonly framework: TagFramework;
  /** One of the same name was there before. */
  readonly replaced: boolean;
}
