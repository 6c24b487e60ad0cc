const en = {
  title: 'Sign in to Hanbit Works',
  name: 'Your name',
  signIn: 'Sign in',
  signOut: 'Sign out',
  failed: 'That did not work. Is the sandbox still running?',
  nothing: 'Choose a room, or create one.',
  back: 'All rooms',
  dark: 'Dark',
  light: 'Light',
  through: 'Through our backend',
  guest: 'guest',
  news: 'What our backend hears',
  noNews: 'Nothing yet. It hears who enters and leaves.',
  in: ' · ',
};

const ko: typeof en = {
  title: '한빛웍스 로그인',
  name: '이름',
  signIn: '로그인',
  signOut: '로그아웃',
  failed: '로그인하지 못했습니다. 샌드박스가 실행 중인지 확인해 주세요.',
  nothing: '회의실을 고르거나 새로 만들어 보세요.',
  back: '모든 회의실',
  dark: '어둡게',
  light: '밝게',
  through: '자체 백엔드 경유',
  guest: '손님',
  news: '백엔드가 받은 소식',
  noNews: '아직 소식이 없습니다. 누가 들어오고 나가는지 여기에 표시됩니다.',
  in: ' · ',
};

export const words = (): typeof en => (document.documentElement.lang === 'ko' ? ko : en);
