import { expect, look, test } from './people.ts';
import { lineOf, openBySearch, openFromList, press, send } from './desk.ts';
import { ask, handIn } from './petition.ts';
import { phone } from './platform.ts';
import { consoleWords, publicWords } from './words.ts';

const ANSWERS = {
  story: '修县道占了我家一亩二分承包地，补偿款两年没有付清，每次去问都说在走程序。',
  title: '承包地补偿款未付',
  name: '欧阳雪松',
  mobile: '13900990077',
  address: '清河县双桥镇和平村三组七号',
};

for (const language of ['zh', 'en'] as const) {
  test(`one petition, four people and a petitioner (${language})`, async ({ people, request }) => {
    test.setTimeout(420_000);
    const say = consoleWords(language);
    const public_ = publicWords(language);

    const petitioner = await people.petitioner();
    const ticket = await handIn(petitioner, language, ANSWERS);

    const dispatcher = await people.staff('dispatcher', language);
    await openFromList(dispatcher, ticket);
    await look(dispatcher, `${language}-dispatch`);
    await dispatcher.getByRole('combobox', { name: say('dispatch.office') }).fill('zrzy');
    await dispatcher.keyboard.press('Enter');
    await dispatcher.getByLabel(say('dispatch.note')).fill(language === 'zh' ? '属土地管理职责' : 'Land is theirs');
    await dispatcher.keyboard.press('Control+Enter');
    await expect(lineOf(dispatcher, ticket)).toHaveCount(0);

    const officer = await people.staff('officer.zrzy', language);
    await look(officer, `${language}-inbox`);
    await openBySearch(officer, ticket);
    await look(officer, `${language}-case-sent`);
    await press(officer, say('case.command.SIGN_FOR'));
    await press(officer, say('case.command.ACCEPT'));
    await press(officer, say('case.command.DRAFT_OPINION'));
    await officer.getByLabel(say('case.opinion.outcome')).selectOption({ label: say('case.outcome.SUPPORTED') });
    await officer.getByLabel(say('case.opinion.facts')).fill('经查，余款因账户登记有误被退回，现已核对。');
    await officer.getByLabel(say('case.opinion.opinion')).fill('支持您的诉求，余款于本月二十八日前付清。');
    await officer.getByLabel(say('case.opinion.basis')).fill('《信访工作条例》第三十二条');
    await officer.reload();
    await expect(officer.getByLabel(say('case.opinion.facts'))).toHaveValue(/余款因账户登记有误/);
    await look(officer, `${language}-case-draft`);
    await send(officer, say('case.opinion.send'));
    await expect(officer.getByText(say('case.tab.SIGNING')).first()).toBeVisible();

    const leader = await people.staff('leader.zrzy', language);
    await look(leader, `${language}-sign-off`);
    await openBySearch(leader, ticket);
    await press(leader, say('case.command.SIGN_OPINION'));
    await look(leader, `${language}-case-signing`);
    await send(leader, say('case.sign.send'));
    await expect(leader.getByText(say('case.tab.ISSUED')).first()).toBeVisible();

    await officer.reload();
    await press(officer, say('case.command.SERVE'));
    await officer.getByLabel(say('case.serve.proof')).fill('EX990101001CN');
    await officer.reload();
    await expect(officer.getByLabel(say('case.serve.proof'))).toHaveValue('EX990101001CN');
    await look(officer, `${language}-case-serve`);
    await send(officer, say('case.serve.send'));
    await expect(officer.getByText(say('case.tab.SERVED')).first()).toBeVisible();
    await look(officer, `${language}-case-served`);

    await expect(async () => {
      await ask(petitioner, language, ticket);
      await expect(petitioner.getByText('余款于本月二十八日前付清')).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await look(petitioner, `${language}-public-standing`);
    await petitioner.locator('#office-SATISFIED').check();
    await petitioner.locator('#unit-DISSATISFIED').check();
    await petitioner.getByRole('button', { name: public_('rating.send'), exact: true }).click();
    await expect(petitioner.locator('#rating .good')).toContainText(public_('rating.DISSATISFIED'));

    const texts = await request.get(`${phone}/messages?mobile=${ANSWERS.mobile}`);
    expect(await texts.text()).toContain(ticket.number);
  });
}
