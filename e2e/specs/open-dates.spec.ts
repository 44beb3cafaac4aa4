import { expect, test } from '../fixture.ts';

const story = (name: string, title: string) => ({
  name,
  text: `---\ntitle: ${title}\nurl: https://courier.example/${name}\n---\n\nThe convoy left on 03/04/2024, a clerk said.\n`,
});

test('a person says once how a source writes its dates, for all its articles, and one key takes it back', async ({
  app,
  page,
}) => {
  await app.importFiles([
    story('one.md', 'The first convoy'),
    story('two.md', 'The second convoy'),
  ]);
  await expect(app.articles).toHaveCount(2);
  const card = page.getByRole('dialog', { name: 'Entity' });
  const look = async (title: string) => {
    await app.open(title);
    await app.tab('Entities');
    await app.inspector.getByRole('button', { name: /03\/04\/2024/ }).click();
    await app.press('e');
  };

  await look('The first convoy');
  await expect(card).toContainText('3 April 2024 or 4 March 2024');
  await card.getByRole('button', { name: /writes the day first$/ }).click();

  await look('The second convoy');
  await expect(card).toContainText('Read day first, as you said of');
  await expect(card).not.toContainText('4 March 2024');
  await app.press('Escape');
  await app.press('Control+z');
  await look('The first convoy');
  await expect(card).toContainText('3 April 2024 or 4 March 2024');
});
