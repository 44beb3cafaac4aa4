import type { Decision, Triage } from '#domain/triage.ts';

export interface TriageRow {
  readonly article: string;
  readonly state: Decision | null;
  readonly sha256: string | null;
  readonly starred: 0 | 1;
}

export const toTriage = ({ state, sha256, starred }: Omit<TriageRow, 'article'>): Triage => ({
  decided: state === null || sha256 === null ? null : { state, text: sha256 },
  starred: starred === 1,
});

export const toRow = (article: string, { decided, starred }: Triage): TriageRow => ({
  article,
  state: decided?.state ?? null,
  sha256: decided?.text ?? null,
  starred: starred ? 1 : 0,
});
