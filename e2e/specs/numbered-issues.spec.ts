import { expect, test } from '../fixture.ts';

const BODY = [
  'Heavy rain cut the only road to Karsana on Monday, the river authority said, leaving about 1,200 people without supplies of food and fuel.',
  'Ilena Marrow, who directs the authority, said that her engineers needed boats before they could reach the pumping station and start its engines.',
  'Forty trucks with flour and cooking oil waited on the eastern side of the bridge on Tuesday evening while soldiers laid a crossing beside it.',
];

const report = (title: string, date: string, first: string) => ({
  name: `${title}.md`,
  text: `---\ntitle: "${title}"\npublisher: Joint Valley Response\ndate: ${date}\n---\n\n${[first, ...BODY].join('\n\n')}`,
});

test('the issues of a numbered report stand side by side and are never versions', async ({
  app,
}) => {
  const numbers = [1, 2, 3];
  await app.importFiles(
    numbers.map((number) =>
      report(`Ilma Valley: Situation Report No. ${number}`, `2031-03-0${number}`, `Day ${number}.`),
    ),
  );
  await expect(app.articles).toHaveCount(1);
  const issues = app.articles.getByRole('group', { name: /^Issues of/ }).getByRole('button');
  await expect(issues).toHaveText([/^No\. 1/, /^No\. 2/, /^No\. 3/]);
  await issues.first().click();
  await expect(app.reader).toContainText('Day 1.');
  const series = app.reader.getByRole('complementary', { name: 'The same series' });
  await expect(series).toContainText('A later issue of this series');
  await expect(series.getByRole('button', { name: /version/ })).toHaveCount(0);
  await series.getByRole('button', { name: /No\. 3/ }).click();
  await expect(app.reader).toContainText('Day 3.');
  await expect(series).toHaveCount(0);
});

test('of two versions the newer one goes over the older one, whichever is open', async ({
  app,
}) => {
  await app.importFiles([report('Dam breach in the valley', '2031-03-06', 'The toll rose to 58.')]);
  await expect(app.articles).toHaveCount(1);
  await app.importFiles([report('Dam breach in the valley', '2031-03-04', 'The toll was 41.')]);
  const story = app.reader.getByRole('complementary', { name: 'The same story' });
  await expect(story).toContainText('This looks like an older version of');
  await expect(story.getByRole('button', { name: 'Make this its new version' })).toHaveCount(0);
  await story.getByRole('button', { name: 'Make that the new version of this' }).click();
  await expect(app.articles).toHaveCount(1);
  await expect(app.reader).toContainText('The toll rose to 58.');
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.articles).toHaveCount(2);
});
