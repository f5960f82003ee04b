import type { Page } from '@playwright/test';
import { expect, look, type Language } from './people.ts';
import { consoleWords, publicWords } from './words.ts';

export interface Ticket {
  number: string;
  code: string;
}

/** Handed in on the public page, question by question. */
export async function handIn(page: Page, language: Language, answers: Record<string, string>): Promise<Ticket> {
  const say = publicWords(language);
  await page.goto('/');
  await turnTo(page, language);
  await look(page, `${language}-public-home`);
  await page.getByRole('link', { name: say('home.petition'), exact: true }).click();
  for (const question of ['story', 'title', 'name', 'mobile', 'address']) {
    await page.getByLabel(say(`${question}.title`)).fill(answers[question] ?? '');
    await look(page, `${language}-public-${question}`);
    await page.getByRole('button', { name: say('petition.next'), exact: true }).click();
  }
  await look(page, `${language}-public-people`);
  await page.getByRole('button', { name: say('petition.next'), exact: true }).click();
  await look(page, `${language}-public-check`);
  await page.getByRole('button', { name: say('check.register'), exact: true }).click();
  await expect(page.getByRole('heading', { name: say('receipt.title') })).toBeVisible();
  await look(page, `${language}-public-receipt`);
  const number = (await page.locator('#number').textContent()) ?? '';
  const code = (await page.locator('#code').textContent()) ?? '';
  return { number: number.trim(), code: code.replace(/\s/g, '') };
}

/** Registered at the counter, where the form is open. */
export async function register(page: Page, answers: Record<string, string>): Promise<Ticket> {
  const say = consoleWords('zh');
  for (const [field, answer] of Object.entries(answers)) await page.getByLabel(say(`reception.${field}`)).first().fill(answer);
  await page.keyboard.press('Control+Enter');
  return receipt(page);
}

/** What the sheet says that the petitioner is given at the counter. */
export async function receipt(page: Page): Promise<Ticket> {
  const sheet = page.getByRole('article', { name: consoleWords('zh')('reception.receipt.title') });
  await expect(sheet).toBeVisible();
  const [number = '', code = ''] = await sheet.locator('dd.number').allTextContents();
  return { number: number.trim(), code: code.replace(/\s/g, '') };
}

export async function ask(page: Page, language: Language, ticket: Ticket): Promise<void> {
  const say = publicWords(language);
  await page.goto(`/query?number=${ticket.number}`);
  await page.getByLabel(say('code.label')).fill(ticket.code);
  await page.getByRole('button', { name: say('query.ask'), exact: true }).click();
  await expect(page.getByRole('heading', { name: say('standing.title') })).toBeVisible();
}

/** Chinese is what the page begins with. */
async function turnTo(page: Page, language: Language): Promise<void> {
  if (language === 'en') await page.getByText('English', { exact: true }).click();
}
