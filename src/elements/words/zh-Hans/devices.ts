// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const zhHansDevices: DeviceWords = {
  cure: {
    chromium: '请点击地址旁的图标，允许此网站使用，然后重试。',
    firefox: '请点击地址旁带斜线的图标，解除阻止，然后重试。',
    safari: '请选择“Safari 浏览器”→“设置”→“网站”，允许此网站使用，然后重新加载页面。',
    ios: '请打开“设置”→“App”→ 您的浏览器，允许摄像头和麦克风，然后重新加载页面。',
  },
  askForDevices: {both: '要使用摄像头和麦克风吗？', camera: '要使用摄像头吗？', microphone: '要使用麦克风吗？'},
  askExplained: '浏览器会请求权限。您可以随时关闭。',
  allowDevices: {both: '允许摄像头和麦克风', camera: '允许摄像头', microphone: '允许麦克风'},
  goWithout: '不使用，继续',
  askingForDevices: '请回答浏览器的询问…',
  openingDevices: '正在启动摄像头和麦克风…',
  noPreview: '您的摄像头已关闭',
  preview: '他人将看到的您的画面',
  joinAnyway: '您仍然可以加入。',
  cameraAndMicrophone: '摄像头和麦克风',
  speaker: '扬声器',
  testSound: '测试声音',
  testingSound: '正在播放声音…',
  chooseDevice: {microphone: '选择麦克风', camera: '选择摄像头', speaker: '选择扬声器'},
  noDevice: {microphone: '未找到麦克风', camera: '未找到摄像头', speaker: '未找到扬声器'},
  unnamedDevice: {
    microphone: (number) => `麦克风 ${String(number)}`,
    camera: (number) => `摄像头 ${String(number)}`,
    speaker: (number) => `扬声器 ${String(number)}`,
  },
  allowToSeeNames: '在浏览器中允许后会显示设备名称。',
  flipCamera: '切换摄像头',
  deviceReplaced: (lost, now) => `${lost}已断开，现在使用${now}。`,
  mutedButSpeaking: '您已静音，没有人能听到您。',
  yourName: '您的姓名',
  wrongPassword: '密码不正确。请重试。',
};
