import type {DeviceWords} from '../vocabulary.js';

export const koDevices: DeviceWords = {
  cure: {
    chromium: '주소 옆의 아이콘을 눌러 이 사이트에 허용한 뒤 다시 시도해 주세요.',
    firefox: '주소 옆의 차단 아이콘을 눌러 차단을 해제한 뒤 다시 시도해 주세요.',
    safari: 'Safari → 설정 → 웹 사이트에서 이 사이트에 허용한 뒤 페이지를 새로 고쳐 주세요.',
    ios: '설정 → 앱 → 사용 중인 브라우저에서 카메라와 마이크를 허용한 뒤 페이지를 새로 고쳐 주세요.',
  },
  askForDevices: {
    both: '카메라와 마이크를 사용할까요?',
    camera: '카메라를 사용할까요?',
    microphone: '마이크를 사용할까요?',
  },
  askExplained: '브라우저가 권한을 물어봅니다. 언제든지 다시 끌 수 있습니다.',
  allowDevices: {
    both: '카메라와 마이크 허용',
    camera: '카메라 허용',
    microphone: '마이크 허용',
  },
  goWithout: '사용하지 않고 계속',
  askingForDevices: '브라우저의 권한 요청에 답해 주세요…',
  openingDevices: '카메라와 마이크를 켜는 중…',
  noPreview: '카메라가 꺼져 있습니다',
  preview: '다른 사람에게 보일 내 모습',
  joinAnyway: '그래도 참여할 수 있습니다.',
  cameraAndMicrophone: '카메라와 마이크',
  speaker: '스피커',
  testSound: '소리 확인',
  testingSound: '소리를 재생하는 중…',
  chooseDevice: {microphone: '마이크 선택', camera: '카메라 선택', speaker: '스피커 선택'},
  noDevice: {
    microphone: '마이크를 찾을 수 없습니다',
    camera: '카메라를 찾을 수 없습니다',
    speaker: '스피커를 찾을 수 없습니다',
  },
  unnamedDevice: {
    microphone: (number) => `마이크 ${String(number)}`,
    camera: (number) => `카메라 ${String(number)}`,
    speaker: (number) => `스피커 ${String(number)}`,
  },
  allowToSeeNames: '브라우저에서 허용하면 장치 이름이 보입니다.',
  flipCamera: '카메라 전환',
  deviceReplaced: (lost, now) => `${lost} 연결이 끊어졌습니다. 지금 사용 중인 장치: ${now}`,
  mutedButSpeaking: '음소거되어 있어 아무도 듣지 못합니다.',
  yourName: '이름',
  wrongPassword: '비밀번호가 맞지 않습니다. 다시 입력해 주세요.',
};
