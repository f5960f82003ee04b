import type { Locator, Page } from '@playwright/test';
import { lineOf } from './desk.ts';
import { expect, look, test } from './people.ts';
import { receipt, type Ticket } from './petition.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const STORY = '村口的路灯坏了三个月，晚上老人摔倒过两次，找村里没有人管。';

/** Down the list to the line of a petition, and into it. */
async function enter(page: Page, ticket: Ticket): Promise<void> {
  await expect(lineOf(page, ticket)).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '')).toContain(ticket.number.slice(2, -1));
  }).toPass();
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way leads by Tab to ${target}`);
}

async function take(page: Page, step: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: say(`case.command.${step}`), exact: true }));
  await page.keyboard.press('Enter');
}

test('from the counter to the service without a mouse', async ({ people }) => {
  test.setTimeout(240_000);
  const receptionist = await people.staff('receptionist');
  await expect(receptionist.getByLabel(say('reception.story'))).toBeFocused();
  await receptionist.keyboard.type(STORY);
  for (const typed of ['村口路灯损坏', null, '章守田', '13900990078', '清河县青石镇柳树村']) {
    await receptionist.keyboard.press('Tab');
    if (typed) await receptionist.keyboard.type(typed);
  }
  await receptionist.reload();
  await expect(receptionist.getByLabel(say('reception.story'))).toHaveValue(STORY);
  await expect(receptionist.getByLabel(say('reception.name'))).toHaveValue('章守田');
  await look(receptionist, 'zh-registration');
  await receptionist.keyboard.press('Control+Enter');
  const ticket = await receipt(receptionist);
  await look(receptionist, 'zh-receipt');

  const dispatcher = await people.staff('dispatcher');
  await enter(dispatcher, ticket);
  await expect(dispatcher.getByRole('combobox', { name: say('dispatch.office') })).toBeFocused();
  await dispatcher.keyboard.type('qsz');
  await dispatcher.keyboard.press('Enter');
  await dispatcher.keyboard.press('Control+Enter');
  await expect(lineOf(dispatcher, ticket)).toHaveCount(0);

  const officer = await people.staff('officer.101');
  await enter(officer, ticket);
  await take(officer, 'SIGN_FOR');
  await take(officer, 'ACCEPT');
  await take(officer, 'DRAFT_OPINION');
  await tabTo(officer, officer.getByLabel(say('case.opinion.outcome')));
  await officer.keyboard.press('ArrowDown');
  for (const typed of ['经查，村口路灯线路老化，三个月前已经损坏。', '支持您的诉求，路灯十日内修好。', '《信访工作条例》第三十二条']) {
    await officer.keyboard.press('Tab');
    await officer.keyboard.type(typed);
  }
  await officer.keyboard.press('Control+Enter');

  const leader = await people.staff('leader.101');
  await enter(leader, ticket);
  await take(leader, 'SIGN_OPINION');
  await tabTo(leader, leader.locator('form').getByRole('button', { name: say('case.sign.send'), exact: true }));
  await leader.keyboard.press('Enter');
  await expect(lineOf(leader, ticket)).toHaveCount(0);

  await tabTo(officer, officer.getByRole('button', { name: say('case.look'), exact: true }));
  await look(officer, 'zh-newer');
  await officer.keyboard.press('Enter');
  await take(officer, 'SERVE');
  await tabTo(officer, officer.getByLabel(say('case.serve.proof')));
  await officer.keyboard.type('EX990101002CN');
  await officer.keyboard.press('Control+Enter');
  await expect(lineOf(officer, ticket)).toHaveCount(0);
});

test('the mask lies over whatever is open, stays under Esc, and gives everything back', async ({ people }) => {
  const page = await people.staff('dispatcher');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: say('shared.keys.title') });
  await expect(keys).toBeVisible();
  await look(page, 'zh-keys');
  await page.keyboard.press('F9');
  await expect(page.getByRole('button', { name: say('shared.window.leave') })).toBeFocused();
  await page.keyboard.press('Escape');
  const inTheMiddle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog')?.ariaLabel;
  expect(await page.evaluate(inTheMiddle)).toBe(say('shared.window.word'));
  await look(page, 'zh-mask');
  await page.keyboard.press('F9');
  expect(await page.evaluate(inTheMiddle)).toBe(say('shared.keys.title'));
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});
