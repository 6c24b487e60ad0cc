// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const viDevices: DeviceWords = {
  cure: {
    chromium: 'Nhấp vào biểu tượng cạnh địa chỉ, cho phép trang web này rồi thử lại.',
    firefox: 'Nhấp vào biểu tượng bị gạch chéo cạnh địa chỉ, bỏ chặn rồi thử lại.',
    safari: 'Chọn Safari → Cài đặt → Trang web, cho phép trang web này rồi tải lại trang.',
    ios: 'Mở Cài đặt → Ứng dụng → trình duyệt của bạn, cho phép camera và micrô rồi tải lại trang.',
  },
  askForDevices: {
    both: 'Bạn có muốn mọi người thấy và nghe bạn không?',
    camera: 'Bạn có muốn mọi người thấy bạn không?',
    microphone: 'Bạn có muốn mọi người nghe bạn không?',
  },
  askExplained: 'Trình duyệt sẽ hỏi quyền. Bạn có thể tắt lại bất cứ lúc nào.',
  allowDevices: {
    both: 'Cho phép camera và micrô',
    camera: 'Cho phép camera',
    microphone: 'Cho phép micrô',
  },
  goWithout: 'Tiếp tục mà không dùng',
  askingForDevices: 'Hãy trả lời trình duyệt để tiếp tục…',
  openingDevices: 'Đang bật camera và micrô…',
  noPreview: 'Camera của bạn đang tắt',
  preview: 'Hình ảnh của bạn như người khác sẽ thấy',
  joinAnyway: 'Bạn vẫn có thể tham gia.',
  cameraAndMicrophone: 'Camera và micrô',
  speaker: 'Loa',
  testSound: 'Thử âm thanh',
  testingSound: 'Đang phát âm thanh…',
  chooseDevice: {
    microphone: 'Chọn micrô',
    camera: 'Chọn camera',
    speaker: 'Chọn loa',
  },
  noDevice: {
    microphone: 'Không tìm thấy micrô',
    camera: 'Không tìm thấy camera',
    speaker: 'Không tìm thấy loa',
  },
  unnamedDevice: {
    microphone: (number) => `Micrô ${String(number)}`,
    camera: (number) => `Camera ${String(number)}`,
    speaker: (number) => `Loa ${String(number)}`,
  },
  allowToSeeNames: 'Tên thiết bị hiện ra sau khi trình duyệt cho phép.',
  flipCamera: 'Đổi camera',
  deviceReplaced: (lost, now) => `${lost} không còn nữa. Đang dùng ${now}.`,
  mutedButSpeaking: 'Bạn đang tắt tiếng: không ai nghe thấy bạn.',
  yourName: 'Tên của bạn',
  wrongPassword: 'Mật khẩu không đúng. Hãy thử lại.',
};
