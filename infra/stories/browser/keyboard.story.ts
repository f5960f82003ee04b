import { lineOf } from './desk.ts';
import { expect, look, test } from './people.ts';
import { receipt } from './petition.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const STORY = '村口的路灯坏了三个月，晚上老人摔倒过两次，找村里没有人管。';

test('registered and dispatched without a mouse', async ({ people }) => {
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
  await expect(lineOf(dispatcher, ticket)).toBeVisible();
  await expect(async () => {
    await dispatcher.keyboard.press('j');
    expect(await dispatcher.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '')).toContain(ticket.number.slice(2, -1));
  }).toPass();
  await dispatcher.keyboard.press('Enter');
  await expect(dispatcher.getByRole('combobox', { name: say('dispatch.office') })).toBeFocused();
  await dispatcher.keyboard.type('qsz');
  await dispatcher.keyboard.press('Enter');
  await dispatcher.keyboard.press('Control+Enter');
  await expect(lineOf(dispatcher, ticket)).toHaveCount(0);
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
