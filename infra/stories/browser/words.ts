import { readFileSync } from 'node:fs';
import type { Language } from './people.ts';

const gateway = new URL('../../../gateway/', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, gateway), 'utf8');
}

/** What the console says, by the key that its screens use: a story breaks where a screen changes, not where a word does. */
export function consoleWords(language: Language) {
  return (key: string, values: Record<string, string | number> = {}): string => {
    const [feature = '', ...path] = key.split('.');
    let found: unknown = JSON.parse(read(`console/src/${feature}/locale/${language}.json`));
    for (const step of path) found = (found as Record<string, unknown>)[step];
    if (typeof found !== 'string') throw new Error(`The console has no words for ${key}`);
    return found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** What the public page says, likewise. */
export function publicWords(language: Language) {
  const lines = read(`src/main/resources/page/texts_${language}.properties`).split('\n');
  return (key: string, ...values: string[]): string => {
    const line = lines.find((each) => each.startsWith(`${key}=`));
    if (!line) throw new Error(`The public page has no words for ${key}`);
    return line.slice(key.length + 1).replace(/''/g, "'").replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
  };
}
