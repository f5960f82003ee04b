import { beginTransfer, openBySearch, press, send } from './desk.ts';
import { expect, look, signIn, test } from './people.ts';
import { handIn, register } from './petition.ts';
import { account } from './platform.ts';
import { consoleWords } from './words.ts';

const say = consoleWords('zh');
const FACTS = '经查，退耕补助发放名单漏登一户，现已补录。';

test('what is being written outlives a reload and the end of the session, and its author does not sign it', async ({ people }) => {
  test.setTimeout(240_000);
  people.forgive(/status of 401/);
  const ticket = await handIn(await people.petitioner(), 'zh', {
    story: '退耕还林的补助，全组都发了，只有我家没有。',
    title: '退耕补助漏发',
    name: '阮知秋',
    mobile: '13900990083',
    address: '清河县双桥镇',
  });

  const dispatcher = await people.staff('dispatcher');
  await beginTransfer(dispatcher, ticket);
  await dispatcher.getByLabel(say('dispatch.note')).fill('属自然资源职责');
  await dispatcher.reload();
  await expect(dispatcher.getByLabel(say('dispatch.note'))).toHaveValue('属自然资源职责');
  await dispatcher.getByLabel(say('dispatch.note')).press('Control+Enter');
  await expect(dispatcher.getByText(say('case.tab.SENT')).first()).toBeVisible();

  const deputy = await people.staff('deputy.zrzy');
  await openBySearch(deputy, ticket);
  await press(deputy, say('case.command.SIGN_FOR'));
  await press(deputy, say('case.command.ACCEPT'));
  await press(deputy, say('case.command.DRAFT_OPINION'));
  await deputy.getByLabel(say('case.opinion.outcome')).selectOption({ label: say('case.outcome.SUPPORTED') });
  await deputy.getByLabel(say('case.opinion.facts')).fill(FACTS);
  await deputy.getByLabel(say('case.opinion.opinion')).fill('支持您的诉求，本月底前补发。');
  await deputy.getByLabel(say('case.opinion.basis')).fill('《信访工作条例》第三十二条');

  // The token is refused and nobody is signed in any more, as on the morning after.
  const drafts = '**/api/cases/*/draft-opinion';
  await deputy.route(drafts, (route) => route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer gone' } }));
  await deputy.context().clearCookies();
  await send(deputy, say('case.opinion.send'));
  await expect(deputy.getByRole('alert').filter({ hasText: say('shared.session.over') })).toBeVisible();
  await expect(deputy.getByLabel(say('case.opinion.facts'))).toHaveValue(FACTS);
  await look(deputy, 'zh-session-over');
  await deputy.unroute(drafts);
  await press(deputy, say('shared.session.again'));
  await signIn(deputy, 'deputy.zrzy');
  await expect(deputy.getByLabel(say('case.opinion.facts'))).toHaveValue(FACTS);
  await send(deputy, say('case.opinion.send'));

  const sign = deputy.getByRole('button', { name: say('case.command.SIGN_OPINION'), exact: true });
  await expect(sign).toHaveAttribute('aria-disabled', 'true');
  await expect(sign).toHaveAccessibleDescription(/签发/);
  await look(deputy, 'zh-own-draft');
});

test('an office that is being entered outlives a reload', async ({ people }) => {
  const page = await people.staff('system-admin');
  await page.goto('/console/offices');
  await press(page, say('office.add'));
  await page.getByLabel(say('office.code')).fill('990101/lyj');
  await page.getByLabel(say('office.shortName')).fill('县林业局');
  await look(page, 'zh-office');
  await page.reload();
  await expect(page.getByLabel(say('office.code'))).toHaveValue('990101/lyj');
  await expect(page.getByLabel(say('office.shortName'))).toHaveValue('县林业局');
});

test('the rest of a registration outlives a reload, and so does the reason for which somebody is looked at', async ({ people }) => {
  test.setTimeout(240_000);
  const page = await people.staff('registrar');
  await page.goto('/console/reception/register');
  await page.getByText(say('reception.more')).click();
  const english = page.getByRole('radio', { name: 'English' });
  await english.check();
  await page.reload();
  await expect(english).toBeChecked();
  await page.getByLabel(say('reception.birthDate')).fill('1952-03-08');
  await press(page, say('reception.addRepresentative'));
  const representative = page.getByLabel(say('reception.representative', { n: 1, what: say('reception.name') }));
  await representative.fill('卞秋水');
  await page.reload();
  await expect(page.getByLabel(say('reception.birthDate'))).toHaveValue('1952-03-08');
  await expect(representative).toHaveValue('卞秋水');
  await look(page, 'zh-registration-more');
  const ticket = await register(page, { story: '安置房漏水，三户都漏。', name: '卞长庚', mobile: '13900990084' });

  const dispatcher = await people.staff('dispatcher');
  await openBySearch(dispatcher, ticket);
  await press(dispatcher, say('case.reveal.ask'));
  await dispatcher.getByLabel(say('case.reveal.why')).fill('电话核实住址');
  await dispatcher.reload();
  await expect(dispatcher.getByLabel(say('case.reveal.why'))).toHaveValue('电话核实住址');
  await look(dispatcher, 'zh-reveal');
  await press(dispatcher, say('case.reveal.send'));
  await expect(dispatcher.getByText('13900990084')).toBeVisible();
  await expect(dispatcher.getByText('卞秋水')).toBeVisible();
  await dispatcher.reload();
  await expect(dispatcher.getByRole('button', { name: say('case.reveal.ask') })).toBeVisible();

  const auditor = await people.staff('auditor');
  await auditor.goto('/console/reads');
  const record = auditor.getByRole('row').filter({ hasText: ticket.number });
  await expect(record).toContainText('电话核实住址');
  await expect(record.getByText(account('dispatcher').name)).toHaveAttribute('title', 'dispatcher');
  await look(auditor, 'zh-reads');
});
