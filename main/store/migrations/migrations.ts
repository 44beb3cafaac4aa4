import articles from './001-articles.ts';
import annotations from './002-annotations.ts';
import notebook from './003-notebook.ts';
import analyses from './004-analyses.ts';
import search from './005-search.ts';
import history from './006-history.ts';
import placements from './007-placements.ts';
import kinship from './008-kinship.ts';
import corrections from './009-corrections.ts';
import watchLists from './010-watch-lists.ts';
import replies from './011-replies.ts';
import merge from './012-merge.ts';
import told from './013-told.ts';
import entityNotes from './014-entity-notes.ts';
import reports from './015-reports.ts';
import grades from './016-grades.ts';
import figures from './017-figures.ts';
import briefs from './018-briefs.ts';
import bytesRead from './019-bytes-read.ts';
import originals from './020-originals.ts';
import dateOrders from './021-date-orders.ts';
import origins from './022-origins.ts';
import namesApart from './023-names-apart.ts';
import articlePaths from './024-article-paths.ts';
import ungraded from './025-ungraded.ts';
import saidWhenGraded from './026-said-when-graded.ts';
import series from './027-series.ts';
import markings from './029-markings.ts';
import figureCorrections from './030-figure-corrections.ts';
import imports from './033-imports.ts';
import pictureWords from './034-picture-words.ts';
import ownTemplates from './035-own-templates.ts';
import identity from './036-identity.ts';
import noteProofs from './037-note-proofs.ts';
import searchTerms from './040-search-terms.ts';
import smallerRows from './042-smaller-rows.ts';
import claims from './047-claims.ts';
import keptEvents from './048-kept-events.ts';
import triage from './049-triage.ts';
import requirements from './050-requirements.ts';
import noteTypes from './051-note-types.ts';
import freeNotes from './052-free-notes.ts';
import frameworks from './053-frameworks.ts';
import due from './054-due.ts';
import dossiers from './055-dossiers.ts';
import claimsByDay from './056-claims-by-day.ts';
import reviews from './057-reviews.ts';
import savedSearches from './058-saved-searches.ts';
import countedNames from './059-counted-names.ts';
import searchSpellings from './060-search-spellings.ts';
import newestFirst from './061-newest-first.ts';
import linkedNames from './070-linked-names.ts';
import passages from './071-passages.ts';
import filedFreeNotes from './080-filed-free-notes.ts';
import listOrder from './081-list-order.ts';
import stepArticles from './084-step-articles.ts';
import newestPublished from './087-newest-published.ts';

/** In order and never changed once released: the number of those done is the `user_version`. */
export const migrations: readonly string[] = [
  articles,
  annotations,
  notebook,
  analyses,
  search,
  history,
  placements,
  kinship,
  corrections,
  watchLists,
  replies,
  merge,
  told,
  entityNotes,
  reports,
  grades,
  figures,
  briefs,
  bytesRead,
  originals,
  dateOrders,
  origins,
  namesApart,
  articlePaths,
  ungraded,
  markings,
  figureCorrections,
  imports,
  series,
  pictureWords,
  saidWhenGraded,
  ownTemplates,
  smallerRows,
  identity,
  searchTerms,
  noteProofs,
  claims,
  keptEvents,
  triage,
  requirements,
  noteTypes,
  freeNotes,
  frameworks,
  due,
  dossiers,
  claimsByDay,
  reviews,
  savedSearches,
  countedNames,
  searchSpellings,
  newestFirst,
  linkedNames,
  passages,
  newestPublished,
  filedFreeNotes,
  listOrder,
  stepArticles,
];
