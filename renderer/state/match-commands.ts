import { fold } from '#domain/text/folded-text.ts';
import { type Command, isPossible } from './command-registry.ts';

/**
 * The commands whose label holds every word typed, in any order, of several or of one; those that begin with it first.
 * What cannot be done now comes last.
 */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = fold(typed.trim());
  const words = wanted.split(/\s+/);
  const rank = (command: Command) => {
    const label = fold(command.label);
    return (isPossible(command) ? 0 : 2) + (label.startsWith(wanted) ? 0 : 1);
  };
  return commands
    .filter(({ label, group }) => {
      const text = fold(`${label} ${group}`);
      return words.every((word) => text.includes(word) || text.includes(ofOne(word)));
    })
    .map((command) => ({ command, rank: rank(command) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ command }) => command);
}

/** "Dossiers" is looked for, and the label says "dossier". */
const ofOne = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
