import { expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

test.each<[string | null, string]>([
  ['en', 'The crews said that they were ready and would leave from the north with boats.'],
  ['en', 'Aid is late because roads near Mosul remain shut after heavy rain in recent days.'],
  ['nl', 'Het water steeg en de bewoners van de stad werden met boten naar het noorden gebracht.'],
  [
    'de',
    'Der Sprecher nannte es „the end of the road“; die Bewohner der Stadt wurden mit Booten nach Norden gebracht und warten seit Tagen auf Hilfe aus der Hauptstadt, wie es dort heißt.',
  ],
  ['fr', 'Les équipes ont dit que les habitants de la ville avaient été conduits vers le nord.'],
  ['pt', 'As equipas disseram que os moradores da cidade foram levados de barco para o norte.'],
  ['ar', 'قالت الفرق إن سكان المدينة نقلوا بالقوارب إلى الشمال.'],
  [null, 'Karsana, Tolve, Ilma'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
