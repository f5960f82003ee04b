import { openFromList } from './desk.ts';
import { expect, look, test } from './people.ts';
import { ask, handIn } from './petition.ts';
import { consoleWords, publicWords } from './words.ts';

const say = publicWords('zh');
const console_ = consoleWords('zh');

test('handed in and asked about without a script', async ({ people }) => {
  const page = await people.petitioner({ javaScriptEnabled: false });
  const ticket = await handIn(page, 'zh', { story: '门前的水渠堵了，雨天倒灌进屋。', name: '施麦香', mobile: '13900990079' });
  await ask(page, 'zh', ticket);
  await expect(page.getByText(say('standing.holder'))).toBeVisible();
});

test('whatever is written is shown as it was written and does nothing', async ({ people }) => {
  const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script>${'很长的话'.repeat(2_250)}\u202E倒写 𬱖 👵🏽`;
  test.setTimeout(180_000);
  const page = await people.petitioner();
  page.on('dialog', (dialog) => {
    throw new Error(`Something ran: ${dialog.message()}`);
  });
  const ticket = await handIn(page, 'zh', { story: hostile, title: '<b>标题</b>\u202E倒写 𬱖 👵🏽', name: '𬱖𬱖<i>', mobile: '13900990080' });
  const registrar = await people.staff('registrar');
  await registrar.keyboard.press('Control+k');
  await registrar.keyboard.type(ticket.number);
  await registrar.keyboard.press('Enter');
  await expect(registrar.getByRole('heading', { name: '<b>标题</b>' }).first()).toBeVisible();
  await look(registrar, 'zh-hostile-case');
  await registrar.goto('/console/reception/submissions');
  await openFromList(registrar, ticket);
  await expect(registrar.getByRole('complementary', { name: console_('shared.list.panel') })).toContainText('<b>标题</b>');
  await look(registrar, 'zh-hostile-submission');
  const dispatcher = await people.staff('dispatcher');
  await openFromList(dispatcher, ticket);
  await expect(dispatcher.getByRole('complementary', { name: console_('shared.list.panel') })).toContainText('onerror="alert(1)"');
  await look(dispatcher, 'zh-hostile-dispatch');
  await ask(page, 'zh', ticket);
  await look(page, 'zh-public-hostile-standing');
});

test('a wrong code says what to do and keeps what was typed', async ({ people }) => {
  const page = await people.petitioner();
  await page.goto('/query');
  await page.getByLabel(say('number.label')).fill('WX990101202601010000');
  await page.getByLabel(say('code.label')).fill('ABCD');
  await page.getByRole('button', { name: say('query.ask'), exact: true }).click();
  await expect(page.getByText(say('code.wrong')).first()).toBeVisible();
  await expect(page.getByLabel(say('code.label'))).toHaveValue('ABCD');
  await look(page, 'zh-public-wrong-code');
});
