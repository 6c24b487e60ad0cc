import {expect} from '@open-wc/testing';
import {cleanName, readInfo} from '../../src/session/participant-info.js';

const name = 'Seoyeon';
const avatar = 'https://pictures.example/a.png';
const metadata = (value: unknown) => JSON.stringify(value);

describe('what metadata says of a participant', () => {
  for (const [what, given, expected] of [
    ['at the top', {appUserName: name, appUserProfileImgUrl: avatar}, {name, avatarUrl: avatar}],
    ['by other keys', {screenName: name, profileImgUrl: avatar}, {name, avatarUrl: avatar}],
    ['under member', {member: {appUserName: name, appUserProfileImgUrl: avatar}}, {name, avatarUrl: avatar}],
    ['with a role', {appUserName: name, channelMemberType: 'HOST'}, {name, role: 'HOST'}],
    ['with a role under member', {screenName: name, member: {role: 'guest'}}, {name, role: 'GUEST'}],
    ['without a role that is none', {screenName: name, role: 'ADMIN'}, {name}],
    ['under appUser', {appUser: {screenName: name}}, {name}],
    ['at the top before deeper', {screenName: name, member: {appUserName: 'Other'}}, {name}],
    ['not when it is empty', {appUserName: '  ', member: {appUserName: name}}, {name}],
    ['with spaces around', {appUserName: `  ${name} `}, {name}],
  ] as const) {
    it(`is read ${what}`, () => {
      expect(readInfo(metadata(given))).to.deep.equal(expected);
    });
  }

  for (const [what, given] of [
    ['missing', undefined],
    ['empty', ''],
    ['not JSON', '{appUserName: Eve}'],
    ['cut off', '{"appUserName":"Ev'],
    ['null', 'null'],
    ['a text', '"Eve"'],
    ['a number', '1e999'],
    ['a list', metadata([{appUserName: 'Eve'}])],
    ['a list under member', metadata({member: [{appUserName: 'Eve'}]})],
    ['of wrong types', metadata({appUserName: 7, screenName: {}, appUserProfileImgUrl: ['https://x.example']})],
    ['an object in place of a name', metadata({appUserName: {toString: 'Eve'}})],
    ['larger than a metadata may be', metadata({appUserName: 'Eve', filler: 'x'.repeat(64 * 1024)})],
    ['deep enough to overflow a reader', '[{"member":'.repeat(5000) + '1' + '}]'.repeat(5000)],
    ['a prototype', '{"__proto__":{"appUserName":"Eve","appUserProfileImgUrl":"https://x.example"}}'],
    ['a constructor', metadata({constructor: {prototype: {appUserName: 'Eve'}}})],
  ] as const) {
    it(`is nothing when it is ${what}`, () => {
      expect(readInfo(given)).to.deep.equal({});
      expect(({} as {appUserName?: string}).appUserName).to.equal(undefined);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:image/svg+xml,<svg onload="alert(1)">',
    'blob:https://pictures.example/1',
    'http://pictures.example/a.png',
    '//pictures.example/a.png',
    '/a.png',
    'file:///etc/passwd',
    'https:',
    `https://pictures.example/${'a'.repeat(2048)}`,
  ]) {
    it(`has no picture at ${url.slice(0, 50)}`, () => {
      expect(readInfo(metadata({appUserName: name, appUserProfileImgUrl: url}))).to.deep.equal({name});
    });
  }

  it('keeps a good picture beside a bad name', () => {
    expect(readInfo(metadata({appUserName: '\u202e\u0000', profileImgUrl: avatar}))).to.deep.equal({avatarUrl: avatar});
  });
});

describe('a name', () => {
  for (const [what, given, clean] of [
    ['in Korean', '김서연', '김서연'],
    ['with an emoji of several parts', '👩‍👩‍👧 Kim', '👩‍👩‍👧 Kim'],
    ['that turns the text around', 'Eve\u202Enimda', 'Eve nimda'],
    ['with isolates and marks', '\u2066Eve\u2069\u200F', 'Eve'],
    ['with lines', 'Eve\r\nis\u2028here', 'Eve  is here'],
    ['with control characters', '\u0007Eve\u001b[31m', 'Eve [31m'],
    ['of nothing but such characters', '\u202a\u202b\u0000\n', undefined],
    ['that is empty', '', undefined],
    ['that is missing', undefined, undefined],
  ] as const) {
    it(what, () => {
      expect(cleanName(given)).to.equal(clean);
    });
  }

  it('is cut at a hundred characters, never inside one', () => {
    expect(cleanName('😀'.repeat(500))).to.equal('😀'.repeat(100));
  });

  it('keeps markup as text', () => {
    expect(cleanName('<img src=x onerror=alert(1)>')).to.equal('<img src=x onerror=alert(1)>');
  });
});
