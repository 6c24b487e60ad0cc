// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const zhHantDevices: DeviceWords = {
  cure: {
    chromium: '請按一下網址旁的圖示，允許此網站使用，然後再試一次。',
    firefox: '請按一下網址旁帶斜線的圖示，解除封鎖，然後再試一次。',
    safari: '請選擇「Safari」→「設定」→「網站」，允許此網站使用，然後重新載入網頁。',
    ios: '請開啟「設定」→「App」→ 您的瀏覽器，允許相機和麥克風，然後重新載入網頁。',
  },
  askForDevices: {both: '要使用攝影機和麥克風嗎？', camera: '要使用攝影機嗎？', microphone: '要使用麥克風嗎？'},
  askExplained: '瀏覽器會要求權限。您可以隨時關閉。',
  allowDevices: {both: '允許攝影機和麥克風', camera: '允許攝影機', microphone: '允許麥克風'},
  goWithout: '不使用，繼續',
  askingForDevices: '請回答瀏覽器的詢問…',
  openingDevices: '正在啟動攝影機和麥克風…',
  noPreview: '您的攝影機已關閉',
  preview: '其他人會看到的您的畫面',
  joinAnyway: '您仍然可以加入。',
  cameraAndMicrophone: '攝影機和麥克風',
  speaker: '喇叭',
  testSound: '測試聲音',
  testingSound: '正在播放聲音…',
  chooseDevice: {microphone: '選擇麥克風', camera: '選擇攝影機', speaker: '選擇喇叭'},
  noDevice: {microphone: '找不到麥克風', camera: '找不到攝影機', speaker: '找不到喇叭'},
  unnamedDevice: {
    microphone: (number) => `麥克風 ${String(number)}`,
    camera: (number) => `攝影機 ${String(number)}`,
    speaker: (number) => `喇叭 ${String(number)}`,
  },
  allowToSeeNames: '在瀏覽器中允許後會顯示裝置名稱。',
  flipCamera: '切換攝影機',
  deviceReplaced: (lost, now) => `${lost}已中斷，目前使用${now}。`,
  mutedButSpeaking: '您已靜音，沒有人聽得到您。',
  yourName: '您的姓名',
  wrongPassword: '密碼不正確。請再試一次。',
};
