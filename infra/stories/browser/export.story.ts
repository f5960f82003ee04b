import { readFileSync } from 'node:fs';
import { lineOf, press } from './desk.ts';
import { expect, look, test } from './people.ts';
import { handIn } from './petition.ts';
import { account } from './platform.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const PURPOSE = '周例会清理待分办事项';

test('a list is taken along as it is shown, with what it is for, and the auditor sees both', async ({ people }) => {
  test.setTimeout(240_000);
  const ticket = await handIn(await people.petitioner(), 'zh', {
    story: '拆迁补偿协议签了三年没有兑现。',
    name: '东方既白',
    mobile: '13900990085',
    address: '清河县双桥镇',
  });
  const page = await people.staff('dispatcher');
  const shown = (await lineOf(page, ticket).getByRole('cell').nth(3).textContent()) ?? '';

  await press(page, say('case.export.ask'));
  const dialog = page.getByRole('dialog', { name: say('case.export.title', { list: say('shared.menu.dispatch') }) });
  const purpose = dialog.getByLabel(say('case.export.purpose'));
  const take = dialog.getByRole('button', { name: say('case.export.send') });
  await expect(purpose).toBeFocused();
  await expect(take).toBeDisabled();
  await purpose.fill('  ');
  await expect(take).toBeDisabled();
  await purpose.fill(PURPOSE.slice(0, 3));
  await page.reload();
  await expect(purpose).toHaveValue(PURPOSE.slice(0, 3));
  await look(page, 'zh-export');
  await purpose.fill(PURPOSE);
  const file = page.waitForEvent('download');
  await take.click();

  const sheet = readFileSync(await (await file).path(), 'utf8');
  const [head, ...lines] = sheet.split('\r\n');
  expect(head).toMatch(/^\uFEFF"编号",.*"信访人",/);
  expect(lines.find((line) => line.includes(ticket.number.slice(2, -1)))).toContain(`"${shown.trim()}"`);
  expect(sheet).not.toContain('东方既白');
  await expect(dialog).toHaveCount(0);

  const auditor = await people.staff('auditor');
  await expect(lineOf(auditor, ticket).first()).toBeVisible();
  await look(auditor, 'zh-ledger');
  await auditor.goto('/console/reads?tab=exports');
  const record = auditor.getByRole('row').filter({ hasText: PURPOSE }).first();
  await expect(record).toContainText(say('shared.menu.inbox'));
  await expect(record.getByText(account('dispatcher').name)).toHaveAttribute('title', 'dispatcher');
  await look(auditor, 'zh-exports');
});
