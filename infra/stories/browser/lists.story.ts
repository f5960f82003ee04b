import { lineOf } from './desk.ts';
import { expect, look, test } from './people.ts';
import { register } from './petition.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const DAY = 24 * 60 * 60 * 1000;

function daysAgo(days: number): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(Date.now() - days * DAY);
}

test('what is overdue and what is due soon stand apart, counted, each under an address of its own', async ({ people }) => {
  const registrar = await people.staff('registrar');
  await registrar.goto('/console/reception/register');
  const mobile = '13900990086';
  const late = await register(registrar, { story: '征地款三年没有结清。', name: '穆归农', mobile, receivedOn: daysAgo(40) });
  await registrar.getByRole('button', { name: say('reception.receipt.next') }).click();
  const soon = await register(registrar, { story: '楼下油烟直排，窗户打不开。', name: '穆归农', mobile, receivedOn: daysAgo(14) });

  const page = await people.staff('dispatcher');
  await page.goto('/console/cases');
  await expect(lineOf(page, soon)).toBeVisible();
  for (const [due, its, other] of [['OVERDUE', late, soon], ['SOON', soon, late]] as const) {
    const tab = page.getByRole('navigation', { name: say('shared.list.filters') }).getByRole('link', { name: say(`case.tab.${due}`) });
    await tab.click();
    await expect(page).toHaveURL(new RegExp(`[?&]tab=${due}`));
    await page.reload();
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await expect(lineOf(page, its)).toBeVisible();
    await expect(lineOf(page, other)).toHaveCount(0);
    const lines = await page.locator('tbody').getByRole('row').count();
    await expect(tab.locator('.count')).toHaveText(String(lines));
    await look(page, `zh-cases-${due}`);
  }
});
