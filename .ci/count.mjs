// Adds up the reports of Vitest and Playwright and prints the one line that CI reads.
import { readFileSync } from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../test-results/${name}`, import.meta.url), 'utf8'));
const count = { passed: 0, failed: 0, skipped: 0 };
try {
  const unit = read('unit.json');
  count.passed += unit.numPassedTests;
  // A file that cannot be loaded has no tests of its own to fail.
  count.failed +=
    unit.numFailedTests +
    unit.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  count.skipped += unit.numPendingTests + unit.numTodoTests;
  const { stats, errors } = read('e2e.json');
  count.passed += stats.expected + stats.flaky;
  count.failed += stats.unexpected + errors.length;
  count.skipped += stats.skipped;
} catch (error) {
  console.error(`A test report is missing: ${error.message}`);
  count.failed += 1;
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exit(count.failed > 0 ? 1 : 0);
