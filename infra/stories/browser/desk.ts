import type { Page } from '@playwright/test';
import { expect } from './people.ts';
import type { Ticket } from './petition.ts';

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
