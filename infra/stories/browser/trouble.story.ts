import { beginTransfer, openBySearch, press } from './desk.ts';
import { expect, look, test } from './people.ts';
import { handIn } from './petition.ts';
import { account } from './platform.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');

test('the network is cut in the middle of a registration, and nothing typed is lost', async ({ people }) => {
  people.forgive(/ERR_INTERNET_DISCONNECTED/);
  const page = await people.staff('registrar');
  await page.goto('/console/reception/register');
  await page.getByLabel(say('reception.story')).fill('学校门口没有斑马线，孩子过街危险。');
  await page.getByLabel(say('reception.name')).fill('栾小禾');
  await page.getByLabel(say('reception.mobile')).fill('13900990081');
  await page.getByLabel(say('reception.address')).fill('清河县白鹭镇');
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(say('shared.problem.offline.title'))).toBeVisible();
  await look(page, 'zh-registration-offline');
  await expect(page.getByLabel(say('reception.name'))).toHaveValue('栾小禾');
  await page.context().setOffline(false);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article', { name: say('reception.receipt.title') })).toBeVisible();
});

test('two clerks on one case: the second is told what the first did', async ({ people }) => {
  people.forgive(/status of 409/);
  const ticket = await handIn(await people.petitioner(), 'zh', {
    story: '宅基地登记面积写错了，要求更正。',
    name: '闵守信',
    mobile: '13900990082',
    address: '清河县柳湾镇',
  });
  const dispatcher = await people.staff('dispatcher');
  await beginTransfer(dispatcher, ticket);
  await dispatcher.keyboard.press('Control+Enter');

  const first = await people.staff('officer.zrzy');
  const second = await people.staff('leader.zrzy');
  await openBySearch(first, ticket);
  await openBySearch(second, ticket);
  await expect(second.getByRole('button', { name: say('case.command.SIGN_FOR'), exact: true })).toBeVisible();
  // Not told of changes in the meantime, as after a moment without network.
  await second.route('**/api/cases/changes', (route) => route.abort());
  await press(first, say('case.command.SIGN_FOR'));
  await expect(first.getByRole('button', { name: say('case.command.ACCEPT'), exact: true })).toBeVisible();
  await press(second, say('case.command.SIGN_FOR'));
  const told = second.getByRole('alert').filter({ hasText: say('case.lookThenSend') });
  await expect(told).toContainText(account('officer.zrzy').name);
  await look(second, 'zh-changed-by-another');
});
