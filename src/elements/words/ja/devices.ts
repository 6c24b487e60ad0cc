// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const jaDevices: DeviceWords = {
  cure: {
    chromium: 'アドレスの横のアイコンをクリックし、このサイトに許可してから、もう一度お試しください。',
    firefox: 'アドレスの横の斜線付きアイコンをクリックし、ブロックを解除してから、もう一度お試しください。',
    safari: 'Safari →「設定」→「Webサイト」で、このサイトに許可してから、ページを再読み込みしてください。',
    ios: '「設定」→「アプリ」→ お使いのブラウザで、カメラとマイクを許可してから、ページを再読み込みしてください。',
  },
  askForDevices: {
    both: 'カメラとマイクを使いますか？',
    camera: 'カメラを使いますか？',
    microphone: 'マイクを使いますか？',
  },
  askExplained: 'ブラウザが許可を求めます。いつでもオフにできます。',
  allowDevices: {both: 'カメラとマイクを許可', camera: 'カメラを許可', microphone: 'マイクを許可'},
  goWithout: '使わずに続ける',
  askingForDevices: 'ブラウザの確認に回答してください…',
  openingDevices: 'カメラとマイクを起動しています…',
  noPreview: 'カメラはオフです',
  preview: '相手に表示される自分の映像',
  joinAnyway: 'このまま参加することもできます。',
  cameraAndMicrophone: 'カメラとマイク',
  speaker: 'スピーカー',
  testSound: '音声をテスト',
  testingSound: '音声を再生しています…',
  chooseDevice: {microphone: 'マイクを選択', camera: 'カメラを選択', speaker: 'スピーカーを選択'},
  noDevice: {
    microphone: 'マイクが見つかりません',
    camera: 'カメラが見つかりません',
    speaker: 'スピーカーが見つかりません',
  },
  unnamedDevice: {
    microphone: (number) => `マイク ${String(number)}`,
    camera: (number) => `カメラ ${String(number)}`,
    speaker: (number) => `スピーカー ${String(number)}`,
  },
  allowToSeeNames: 'ブラウザで許可すると、デバイス名が表示されます。',
  flipCamera: 'カメラを切り替え',
  deviceReplaced: (lost, now) => `${lost}が取り外されました。${now}を使用しています。`,
  mutedButSpeaking: 'ミュート中です。声は誰にも届いていません。',
  yourName: 'お名前',
  wrongPassword: 'パスワードが違います。もう一度お試しください。',
};
