import type { Page } from '@playwright/test';
import { expect } from './people.ts';
import type { Ticket } from './petition.ts';
import { consoleWords } from './words.ts';

/** The line of a petition in whatever list is open; a matter's number is the petition's but for its ends. */
export function lineOf(page: Page, ticket: Ticket) {
  return page.getByRole('row').filter({ hasText: ticket.number.slice(2, -1) });
}

export async function openFromList(page: Page, ticket: Ticket): Promise<void> {
  await lineOf(page, ticket).getByRole('link').first().click();
}

export async function openBySearch(page: Page, ticket: Ticket): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(ticket.number);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/console/cases/SX${ticket.number.slice(2, -1)}`));
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The button at the end of a form; the one that opened the form may say the same. */
export async function send(page: Page, name: string): Promise<void> {
  await page.locator('form').getByRole('button', { name, exact: true }).click();
}

/** On the case itself, a transfer to the natural resources office, up to where the note is written. */
export async function beginTransfer(dispatcher: Page, ticket: Ticket): Promise<void> {
  const say = consoleWords('zh');
  await openBySearch(dispatcher, ticket);
  await press(dispatcher, say('case.command.TRANSFER'));
  await dispatcher.getByRole('combobox', { name: say('dispatch.office') }).fill('zrzy');
  await dispatcher.keyboard.press('Enter');
}
