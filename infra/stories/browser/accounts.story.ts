import type { Page } from '@playwright/test';
import { press, send } from './desk.ts';
import { expect, look, speaks, test } from './people.ts';
import { gateway } from './platform.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const sayEnglish = consoleWords('en');

/** One that no earlier play has made: accounts are never deleted. */
const LOGIN = `xin.${Date.now().toString(36)}`;
const NAME = '辛未明';
const OWN = '自己的密码-Own-2026';

test('an account is made, used with a password of its own, shut out, and the auditor sees it', async ({ people, browser }) => {
  test.setTimeout(300_000);
  people.forgive(/status of 422/);
  const keeper = await people.staff('security-admin');
  await expect(keeper.getByRole('heading', { name: say('shared.menu.security'), level: 1 })).toBeVisible();
  await expect(keeper.getByRole('row').filter({ hasText: 'auditor' })).toBeVisible();
  await look(keeper, 'zh-accounts');

  await press(keeper, say('office.account.new'));
  await press(keeper, say('office.account.make'));
  await expect(keeper.getByRole('link', { name: say('office.account.missing.login') })).toBeVisible();
  await look(keeper, 'zh-account-missing');
  await keeper.getByRole('link', { name: say('office.account.missing.login') }).click();
  await keeper.keyboard.type(LOGIN);
  await keeper.getByLabel(say('office.account.name'), { exact: true }).fill(NAME);
  await keeper.getByRole('combobox', { name: say('office.account.office'), exact: true }).fill('zrzy');
  await keeper.keyboard.press('Enter');
  await keeper.getByLabel(say('shared.role.officer')).check();
  await keeper.getByLabel(say('shared.role.auditor')).check();
  await keeper.reload();
  await expect(keeper.getByLabel(say('office.account.login'))).toHaveValue(LOGIN);
  await expect(keeper.getByLabel(say('shared.role.auditor'))).toBeChecked();
  await keeper.getByLabel(say('office.account.login')).press('Control+Enter');
  await expect(keeper.getByRole('link', { name: /三员分立/ })).toBeVisible();
  await lookInEnglish(keeper, 'en-account-refused');
  await keeper.getByLabel(say('shared.role.auditor')).uncheck();
  await keeper.getByLabel(say('office.account.login')).press('Control+Enter');

  const first = await passwordShown(keeper);
  await look(keeper, 'zh-account-password');
  await lookInEnglish(keeper, 'en-account-password');

  const context = await browser.newContext({ baseURL: gateway, locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const newcomer = await context.newPage();
  await newcomer.goto('/console/');
  await enter(newcomer, first);
  await newcomer.locator('#password-new').fill(OWN);
  await newcomer.locator('#password-confirm').fill(OWN);
  await newcomer.locator('#password-confirm').press('Enter');
  await expect(newcomer.getByRole('banner')).toContainText(NAME);
  await expect(newcomer).toHaveURL(/\/console\/inbox/);

  await press(keeper, say('office.account.toList'));
  await keeper.getByRole('searchbox', { name: say('office.account.find') }).fill(NAME.slice(1));
  await keeper.keyboard.press('Enter');
  const line = keeper.getByRole('row').filter({ hasText: LOGIN });
  await expect(line).toContainText('县自然资源局');
  await line.getByRole('link').click();
  await expect(keeper.getByLabel(say('shared.role.officer'))).toBeChecked();
  await look(keeper, 'zh-account');
  await lookInEnglish(keeper, 'en-account');
  await keeper.getByLabel(say('shared.role.statistician')).check();
  await send(keeper, say('office.account.change'));
  await expect(keeper.getByText(say('office.account.changed', { name: NAME }))).toBeVisible();

  await press(keeper, say('office.account.shutOut'));
  const dialog = keeper.getByRole('dialog');
  await expect(dialog).toContainText(say('office.account.shutOutWhat'));
  await look(keeper, 'zh-account-shut-out');
  await dialog.getByRole('button', { name: say('office.account.shutOutYes'), exact: true }).click();
  await expect(keeper.getByText(say('office.account.shutOutDone', { name: NAME }))).toBeVisible();

  await newcomer.reload();
  await enter(newcomer, OWN);
  await expect(newcomer.getByText(/停用|禁用/)).toBeVisible();
  await expect(newcomer).toHaveURL(/\/auth\/realms\//);
  await context.close();

  await press(keeper, say('office.password.renew'));
  await dialog.getByRole('button', { name: say('office.password.renewYes'), exact: true }).click();
  expect(await passwordShown(keeper)).not.toBe(first);
  await look(keeper, 'zh-account-renewed');

  const auditor = await people.staff('auditor');
  await auditor.goto('/console/reads?tab=accounts');
  const ours = auditor.getByRole('row').filter({ hasText: LOGIN });
  await expect(ours).toHaveCount(4);
  await expect(ours.first()).toContainText(say('accountability.accounts.kind.RENEWED'));
  await expect(ours.nth(1)).toContainText(say('accountability.accounts.kind.SHUT_OUT'));
  await expect(ours.last()).toContainText(say('accountability.accounts.kind.MADE'));
  await look(auditor, 'zh-account-changes');
  await lookInEnglish(auditor, 'en-account-changes');
});

test('nobody else finds the page of accounts, and nobody keeps their own', async ({ people }) => {
  const keeper = await people.staff('security-admin', 'en');
  await expect(keeper.getByRole('row').filter({ hasText: 'auditor' })).toBeVisible();
  await look(keeper, 'en-accounts');
  await keeper.goto('/console/security?open=officer.zrzy');
  await press(keeper, sayEnglish('office.account.shutOut'));
  await expect(keeper.getByRole('dialog')).toContainText(sayEnglish('office.account.shutOutWhat'));
  await look(keeper, 'en-account-shut-out');
  await keeper.keyboard.press('Escape');
  await expect(keeper.getByRole('dialog')).toHaveCount(0);
  await keeper.goto('/console/security?open=security-admin');
  await expect(keeper.getByText(sayEnglish('office.account.own'))).toBeVisible();

  const administrator = await people.staff('system-admin');
  await administrator.goto('/console/security');
  await expect(administrator.getByText(say('shared.nowhere.advice'))).toBeVisible();
});

async function lookInEnglish(page: Page, name: string): Promise<void> {
  await press(page, 'English');
  await speaks(page, 'en');
  await look(page, name);
  await press(page, '中文');
  await speaks(page, 'zh');
}

/** What stands on the sheet; the words around it say that it is shown this once. */
async function passwordShown(page: Page): Promise<string> {
  const sheet = page.getByRole('article', { name: say('office.password.title') });
  await expect(sheet).toContainText(say('office.password.once'));
  return ((await sheet.locator('.word').textContent()) ?? '').trim();
}

async function enter(page: Page, password: string): Promise<void> {
  await page.locator('#username').fill(LOGIN);
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
}
