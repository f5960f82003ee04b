import { readFileSync } from 'node:fs';

function told(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: the stories of the module start this with a platform of their own.`);
  }
  return value;
}

/** Where the platform under test is, and where pictures and traces go. */
export const gateway = told('XINFANG_URL');
export const phone = told('XINFANG_PHONE');
export const results = told('XINFANG_RESULTS');

export interface Account {
  login: string;
  password: string;
  office: string;
  role: string;
  name: string;
}

const accounts = readFileSync(told('XINFANG_LOGINS'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Account => {
    const [login = '', password = '', office = '', role = '', name = ''] = line.split(',');
    return { login, password, office, role, name };
  });

export function account(login: string): Account {
  const found = accounts.find((each) => each.login === login);
  if (!found) {
    throw new Error(`Nobody is called ${login}`);
  }
  return found;
}
