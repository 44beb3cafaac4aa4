import { issueOf } from '../../series/issue-of.ts';

const REPORT =
  /(?<!\p{L})(?:sit(?:uation)?[ -]?rep(?:ort)?s?|(?:situation|flash|operational|humanitarian) update|needs assessment|assessment report|annual report|final report|fact ?sheet|(?:situation|market|health|weekly|daily|monthly) (?:bulletin|report|overview|brief)|rapport de situation|bulletin (?:d’information|d'information|hebdomadaire)|تقرير (?:الوضع|الحالة|إنساني)|نشرة)(?!\p{L})/iu;

/** A document that a body issues, and not a news story. */
export const isReport = (title: string): boolean => issueOf(title) !== null || REPORT.test(title);
