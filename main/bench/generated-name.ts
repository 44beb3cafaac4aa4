const SYLLABLES = 'ka re mi so ta len dor vi na ples cho sta ri do wen ter al mo gra fi'.split(' ');

/** The word of a rank in an invented language: frequent ones are short. */
export function generatedName(rank: number): string {
  let name = '';
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}
