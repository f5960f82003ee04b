import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { account, gateway, results } from './platform.ts';

export { expect };

export type Language = 'zh' | 'en';

/** The people of a story: each with a browser of their own, none with an error in it at the end. */
interface People {
  /** A member of staff, signed in. */
  staff(login: string, language?: Language): Promise<Page>;
  /** Somebody at the public page, with a phone in the hand. */
  petitioner(options?: { javaScriptEnabled?: boolean }): Promise<Page>;
  /** What the browser will complain of because the story makes it fail. */
  forgive(complaint: RegExp): void;
}

/** Pages on which no script runs, not even one that looks at them. */
const unscripted = new WeakSet<Page>();

export const test = base.extend<{ people: People }>({
  people: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    const forgiven: RegExp[] = [];
    async function open(options: object): Promise<Page> {
      const context = await browser.newContext({ baseURL: gateway, timezoneId: 'Asia/Shanghai', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      return page;
    }
    await use({
      async staff(login, language = 'zh') {
        const page = await open({ viewport: { width: 1366, height: 768 }, locale: language === 'zh' ? 'zh-CN' : 'en' });
        await page.goto('/console/');
        await signIn(page, login);
        await speak(page, language);
        return page;
      },
      async petitioner(options = {}) {
        const page = await open({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', ...options });
        if (options.javaScriptEnabled === false) unscripted.add(page);
        return page;
      },
      forgive: (complaint) => void forgiven.push(complaint),
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(errors.filter((error) => !forgiven.some((each) => each.test(error)))).toEqual([]);
  },
});

/** At the sign-in page of the realm. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(account(login).password);
  await page.locator('#password').press('Enter');
  await expect(page.getByRole('banner')).toContainText(account(login).name);
}

/** Chinese comes first, whatever the browser speaks. */
async function speak(page: Page, language: Language): Promise<void> {
  await speaks(page, 'zh');
  if (language === 'en') await page.getByRole('banner').getByRole('button', { name: 'English', exact: true }).click();
  await speaks(page, language);
}

/** A language that was chosen comes with texts that are fetched first. */
export async function speaks(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
}

/** Looked at: as a picture that is kept, and by rules for people who see or move otherwise. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${results}/pictures/${name}.png`, fullPage: true });
  if (unscripted.has(page)) return;
  const seen = await new AxeBuilder({ page }).analyze();
  const found = seen.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, name).toEqual([]);
}
