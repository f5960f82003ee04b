import type { Page } from '@playwright/test';
import { press } from './desk.ts';
import { expect, look, signIn, speaks, test, type Language } from './people.ts';
import { account } from './platform.ts';
import { consoleWords } from './words.ts';

/** What a page says in Chinese, shown or read aloud, beside the words of petitioners and the name of who sits there. */
async function chinese(page: Page, login: string): Promise<string[]> {
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  const found = await page.evaluate(() => {
    const ours = [...document.body.querySelectorAll('*')].filter((each) => !each.closest('.told, .story, [lang=zh-CN], script'));
    const said = ours.flatMap((each) => [
      ...[...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
      ...['title', 'placeholder', 'aria-label'].map((name) => each.getAttribute(name) ?? ''),
    ]);
    return said.filter((text) => /\p{Script=Han}/u.test(text));
  });
  return found.filter((text) => !text.includes(account(login).name));
}

async function signOut(page: Page, login: string, language: Language): Promise<void> {
  await page.getByRole('banner').getByText(account(login).name).click();
  await press(page, consoleWords(language)('shared.signOut'));
  await expect(page.locator('#username')).toBeVisible();
  await speaks(page, language);
}

test('who turns to English reads nothing else, after a reload as well', async ({ people }) => {
  const page = await people.staff('dispatcher', 'en');
  expect(await chinese(page, 'dispatcher')).toEqual([]);
  await page.reload();
  await speaks(page, 'en');
  expect(await chinese(page, 'dispatcher')).toEqual([]);
  await look(page, 'en-dispatch-list');
});

test('who chose English finds it again, and whoever sits there next is not given it', async ({ people }) => {
  const page = await people.staff('dispatcher');
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
  await page.reload();
  await speaks(page, 'en');
  expect(await chinese(page, 'dispatcher')).toEqual([]);

  await signOut(page, 'dispatcher', 'en');
  await signIn(page, 'registrar');
  await speaks(page, 'zh');
  await signOut(page, 'registrar', 'zh');
  await signIn(page, 'dispatcher');
  await speaks(page, 'en');
});
