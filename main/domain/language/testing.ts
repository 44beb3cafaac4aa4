import { loadStatistics } from './statistics.ts';

// For tests that read texts themselves, without a process or a thread that loads what it wants.
await loadStatistics();
